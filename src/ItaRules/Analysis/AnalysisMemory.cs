using System.Collections.Concurrent;
using ItaRules.Catalogs;

namespace ItaRules.Analysis;

/// <summary>
/// What analyses found out about conditions, so that the next one of nearly the same rules asks only about what changed. Conditions are known by what they say,
/// not by where they stand. Keeps what the last analysis used. Safe for several threads: those that run at once use the memory that was there when they began.
/// </summary>
public sealed class AnalysisMemory
{
    private static readonly Dictionary<string, Remembered> nothing = [];

    private readonly ConcurrentDictionary<Edition, Dictionary<string, Remembered>> known = new();

    /// <summary>What was found out about rules for an edition.</summary>
    internal Dictionary<string, Remembered> Of(Edition edition) => known.GetValueOrDefault(edition, nothing);

    /// <summary>Takes over what an analysis used.</summary>
    internal void Keep(Edition edition, Dictionary<string, Remembered> used) => known[edition] = used;

    /// <summary>An answer.</summary>
    /// <param name="Value">The answer.</param>
    /// <param name="WasCut">Whether the limit of work was met on the way.</param>
    internal sealed record Remembered(object? Value, bool WasCut);
}
