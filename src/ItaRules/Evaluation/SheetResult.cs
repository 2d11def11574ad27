using System.Collections.Immutable;
using ItaRules.Scores;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Evaluation;

/// <summary>Everything that a rule set says about one sheet.</summary>
public sealed record SheetResult
{
    /// <summary>What the rules read.</summary>
    public required SheetScores Scores { get; init; }

    /// <summary>The sheet.</summary>
    public ScoreSheet Sheet => Scores.Sheet;

    /// <summary>The recommended measures, one each: by issue (those of none last), then by the deciding scores in catalogue order, then by the measure's name.</summary>
    public required ImmutableArray<Recommendation> Recommendations { get; init; }

    /// <summary>What is to be kept up, by issue; scores of none last.</summary>
    public required ImmutableArray<Maintained> Maintained { get; init; }

    /// <summary>The remarks, by rule.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The scores that measures were wanted for and none answers, each once.</summary>
    public required ImmutableArray<Unanswered> Unanswered { get; init; }

    /// <summary>The rules that could not be decided; of a loop each score apart.</summary>
    public required ImmutableArray<UndeterminedRule> Undetermined { get; init; }

    /// <summary>The rules of files that name another edition than the sheet's, which did not apply.</summary>
    public required ImmutableArray<RuleSymbol> Elsewhere { get; init; }
}
