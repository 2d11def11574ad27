using System.Collections.Immutable;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>How the recommendations for a sheet change with its scores.</summary>
/// <param name="Appearing">Measures that are recommended only afterwards.</param>
/// <param name="Vanishing">Measures that were recommended only before.</param>
public sealed record RecommendationChanges(ImmutableArray<Recommendation> Appearing, ImmutableArray<Recommendation> Vanishing)
{
    /// <summary>Compares two results of the same rules.</summary>
    public static RecommendationChanges Between(SheetResult before, SheetResult after) => new(Only(after, before), Only(before, after));

    private static ImmutableArray<Recommendation> Only(SheetResult result, SheetResult than) =>
        [.. result.Recommendations.ExceptBy(than.Recommendations.Select(one => one.Measure.Measure), one => one.Measure.Measure)];
}
