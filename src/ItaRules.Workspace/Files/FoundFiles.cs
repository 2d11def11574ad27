using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Workspace.Files;

/// <summary>What a search for files gave.</summary>
/// <param name="Paths">The absolute paths, each once.</param>
/// <param name="Diagnostics">The patterns that found nothing.</param>
internal sealed record FoundFiles(ImmutableArray<string> Paths, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Rule files of the shipped library, by the name under which they were found (<c>ita:2568</c>): they come in as by a <c>use</c>.</summary>
    public ImmutableArray<(string Name, ImmutableArray<string> Paths)> Library { get; init; } = [];
}
