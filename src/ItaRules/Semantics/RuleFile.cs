using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Semantics;

/// <summary>One rule file of a compilation: its tree, and how it came to be there. What its <c>use</c> lines lead to is found out by whoever can read files.</summary>
/// <param name="Tree">The tree.</param>
public sealed record RuleFile(SyntaxTree Tree)
{
    /// <summary>The file's name as shown in messages.</summary>
    public string Path => Tree.Path;

    /// <summary>
    /// How many <c>use</c> lines lead to the file: 0 for one of the project's own, 1 for one that such a file uses, and so on.
    /// A declaration stands in place of those of the same name that are farther away.
    /// </summary>
    public int UseDepth { get; init; }

    /// <summary>The text of the project's own <c>use</c> through which the file came in (<c>ita:2568</c>); null for one of the project's own.</summary>
    public string? UsedAs { get; init; }

    /// <summary>What each <c>use</c> of the file led to, by its text; a text that is not listed was not found.</summary>
    public ImmutableDictionary<string, UseResolution> Uses { get; init; } = ImmutableDictionary<string, UseResolution>.Empty;

    /// <summary>Whether the file came in by <c>use</c>, so that its author is not the project's.</summary>
    public bool IsUsed => UseDepth > 0;
}
