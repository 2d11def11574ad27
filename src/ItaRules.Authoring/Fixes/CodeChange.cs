using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>Something that can be done to the files, by its name: a way to mend a message, or another turn of the source.</summary>
/// <param name="Title">What is done, as an order, in either language.</param>
/// <param name="Files">The changes, file by file.</param>
public sealed record CodeChange(LocalizedText Title, ImmutableArray<FileChanges> Files)
{
    /// <summary>
    /// Whether it may be done without asking: what stands there can mean only one thing, and afterwards it says just that in the way in which it is to be
    /// written, or what was written had no effect at all. What rests on a guess about what the author meant is never safe, however likely.
    /// </summary>
    public bool IsSafe { get; init; }

    /// <summary>Whether it is what most people want; at most one of those offered for a message is.</summary>
    public bool IsPreferred { get; init; }
}
