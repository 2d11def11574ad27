namespace ItaRules.Analysis;

/// <summary>How much work an analysis may do. Work is counted in boxes of scores that are looked at, so that the same rules always get the same answer.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The usual limits.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>The most boxes for one question.</summary>
    public int QuestionBudget { get; init; } = 1_000;

    /// <summary>The most boxes for the whole rule set.</summary>
    public int TotalBudget { get; init; } = 400_000;

    /// <summary>
    /// Whether more is said than what is wrong: which conditions are not analysed, and where a missing score leaves open what other scores could settle.
    /// Both are so in many sound rule sets, so that they are said only when asked for.
    /// </summary>
    public bool IsThorough { get; init; }

    /// <summary>
    /// Whether only what a rule says by itself is looked at: where other rules have errors, what all of them say together is not known yet.
    /// </summary>
    public bool IsOfEachRuleAlone { get; init; }

    /// <summary>The most pairs of rules that are compared.</summary>
    public int MostComparisons { get; init; } = 20_000;
}
