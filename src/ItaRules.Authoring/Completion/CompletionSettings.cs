using System.Collections.Immutable;

namespace ItaRules.Authoring.Completion;

/// <summary>What completion cannot know from the rule files.</summary>
public sealed record CompletionSettings
{
    /// <summary>No snippets, no library.</summary>
    public static CompletionSettings None { get; } = new();

    /// <summary>Whether whole declarations with places to fill in are proposed: not where the editor cannot fill them in, or has its own.</summary>
    public bool Snippets { get; init; }

    /// <summary>The years (BE, as written after <c>ita:</c>) that the library has rules for.</summary>
    public ImmutableArray<string> LibraryYears { get; init; } = [];
}
