using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>Scores that a search found.</summary>
/// <param name="Box">The cells of each axis; all scores in them will do, as long as sums allow them.</param>
/// <param name="Values">The value of each axis that a sum binds, NaN for the others.</param>
internal sealed record FoundScores(ImmutableArray<CellSet> Box, ImmutableArray<double> Values)
{
    /// <summary>Scores that no sum binds.</summary>
    public static FoundScores In(ImmutableArray<CellSet> box) => new(box, [.. Enumerable.Repeat(double.NaN, box.Length)]);
}
