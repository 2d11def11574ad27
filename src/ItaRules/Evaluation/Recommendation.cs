using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Evaluation;

/// <summary>
/// A measure that rules recommend for one sheet, with everything that they and its declaration say.
/// Rules that recommend the same measure are one recommendation; their reasons are all kept.
/// </summary>
public sealed record Recommendation
{
    /// <summary>The measure.</summary>
    public required BoundMeasure Measure { get; init; }

    /// <summary>The owners: those that rules name, else the measure's own. In order of first naming.</summary>
    public required ImmutableArray<OwnerSymbol> Owners { get; init; }

    /// <summary>The period that ends first of those that rules name, else the measure's own; null when nobody says.</summary>
    public required DuePeriod? Due { get; init; }

    /// <summary>The highest priority that rules name, else <see cref="Semantics.Bound.Priority.Normal"/>.</summary>
    public required Priority Priority { get; init; }

    /// <summary>The numbers of the issues: those that the rules are for, else those of the deciding items. Rising.</summary>
    public required ImmutableArray<int> Issues { get; init; }

    /// <summary>The scores that decided it, in catalogue order.</summary>
    public required ImmutableArray<ScoreDefinition> Scores { get; init; }

    /// <summary>Why, one for each rule (and loop score) that recommends it, by rule.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }
}

/// <summary>Why something came out: the rule, the branch of it that acted, and the scores that decided.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">The decision inside the rule (for a loop, the one at its score).</param>
/// <param name="Branch">The branch that acted.</param>
/// <param name="Action">The action.</param>
/// <param name="Scores">The scores that decided, in catalogue order; empty for <c>always</c>.</param>
public sealed record Reason(BoundRule Rule, BoundDecision Decision, BoundBranch Branch, BoundAction Action, ImmutableArray<ScoreDefinition> Scores);

/// <summary>Scores of one issue whose level is to be kept (รักษาระดับ); none of them rests under a recommendation.</summary>
/// <param name="Issue">The number of the issue: the one that the rules are for, else the first of the scores' own; null for scores of none.</param>
/// <param name="Scores">The scores, in catalogue order.</param>
/// <param name="Reasons">Why, by rule.</param>
public sealed record Maintained(int? Issue, ImmutableArray<ScoreDefinition> Scores, ImmutableArray<Reason> Reasons);

/// <summary>A remark that a rule makes.</summary>
/// <param name="Text">The remark, to be filled from the sheet.</param>
/// <param name="Reason">Why.</param>
public sealed record Note(BoundText Text, Reason Reason);

/// <summary>A score that a rule wants measures for and no measure answers.</summary>
/// <param name="Score">The score.</param>
/// <param name="Reason">Why measures were wanted.</param>
public sealed record Unanswered(ScoreDefinition Score, Reason Reason);

/// <summary>A rule that could not be decided, and what it lacks.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Decision">The decision inside the rule.</param>
/// <param name="Lacks">What is missing and would decide it.</param>
public sealed record UndeterminedRule(BoundRule Rule, BoundDecision Decision, MissingInputs Lacks)
{
    /// <summary>The scores that are missing and would decide it, in catalogue order.</summary>
    public ImmutableArray<ScoreDefinition> Missing => Lacks.Scores;

    /// <summary>The scores of this year whose last year's value is missing and would decide it, in catalogue order.</summary>
    public ImmutableArray<ScoreDefinition> MissingPrevious => Lacks.PreviousScores;
}
