using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Reports.Documents;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Reports.Composing;

/// <summary>What a document is made from.</summary>
/// <param name="Result">What the rules say about one sheet.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Language">The language of the document.</param>
public sealed record ReportInput(SheetResult Result, BoundRuleSet Rules, Language Language)
{
    /// <summary>The digits of the document.</summary>
    public DigitStyle Digits { get; init; }

    /// <summary>The agency's sheets of earlier years, newest first; empty when there are none.</summary>
    public ImmutableArray<ScoreSheet> Earlier => Result.Scores.Previous is { } previous ? previous.Histories[Result.Scores.Row] : [];

    /// <summary>How a plan groups its measures.</summary>
    public PlanGrouping Grouping { get; init; }

    /// <summary>Whether each group of a plan begins a page.</summary>
    public bool IsGroupPerPage { get; init; }
}

/// <summary>How a plan groups its measures.</summary>
public enum PlanGrouping
{
    /// <summary>By issue; by indicator where the year has no issues.</summary>
    Issue,

    /// <summary>By owner. A measure of several owners stands under each.</summary>
    Owner,
}
