using System.Collections.Immutable;

namespace ItaRules.Semantics;

/// <summary>What a <c>use</c> led to.</summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Paths">The rule files that it brought in, as <see cref="RuleFile.Path"/> names them; empty unless found.</param>
public sealed record UseResolution(UseOutcome Outcome, ImmutableArray<string> Paths)
{
    /// <summary>Nothing is there.</summary>
    public static UseResolution NotFound { get; } = new(UseOutcome.NotFound, []);

    /// <summary>There is a folder or library, and no rule file in it.</summary>
    public static UseResolution Empty { get; } = new(UseOutcome.Empty, []);

    /// <summary>It leads back to the file that it stands in.</summary>
    public static UseResolution Circular { get; } = new(UseOutcome.Circular, []);

    /// <summary>It brought in these files.</summary>
    public static UseResolution Found(IEnumerable<string> paths) => new(UseOutcome.Found, [.. paths]);
}

/// <summary>How the search for what a <c>use</c> names went.</summary>
public enum UseOutcome
{
    /// <summary>Rule files were found.</summary>
    Found,

    /// <summary>There is no such file, folder or library.</summary>
    NotFound,

    /// <summary>There is a folder or library, and no rule file in it.</summary>
    Empty,

    /// <summary>It leads back to the file that it stands in, at once or through others.</summary>
    Circular,
}
