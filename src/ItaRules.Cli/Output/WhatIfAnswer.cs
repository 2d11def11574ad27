using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Evaluation.WhatIf;
using ItaRules.Scores;

namespace ItaRules.Cli.Output;

/// <summary>What becomes of one sheet if scores change.</summary>
/// <param name="Before">What the rules say now.</param>
/// <param name="After">What they would say; as now where nothing changes.</param>
/// <param name="Changed">The scores that would be others; null where nothing changes.</param>
/// <param name="Goal">What it takes to reach a level; null where scores were set.</param>
/// <param name="Chosen">The scores that were set, or that a level takes; the other changes follow from them.</param>
internal sealed record WhatIfAnswer(SheetResult Before, SheetResult After, ChangedSheet? Changed, LevelGoal? Goal, IReadOnlyCollection<ScoreDefinition> Chosen)
{
    /// <summary>How the recommendations change.</summary>
    public RecommendationChanges Recommendations { get; } = RecommendationChanges.Between(Before, After);

    /// <summary>What each item is worth, as the sheet is now.</summary>
    public ImmutableArray<ScoreGain> Gains { get; } = ScoreGain.Of(Before.Sheet);
}
