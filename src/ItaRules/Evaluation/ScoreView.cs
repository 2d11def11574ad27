using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ItaRules.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>
/// What an editor service may ask about scores: the sheets of this year and of last year, the sheet that the reader has chosen, and what a rule set gives on them.
/// Never made anew because a rule changed: results are kept for as long as their rule set is. Immutable; safe to share between threads.
/// </summary>
public sealed class ScoreView
{
    private readonly ConditionalWeakTable<BoundRuleSet, Lazy<EvaluationResult>> results = [];
    private readonly ImmutableArray<ScoreYear> years;

    /// <summary>Makes a view.</summary>
    /// <param name="years">The tables, one an edition, each with last year's scores.</param>
    /// <param name="chosen">The sheet that the reader looks at, one of the tables'; null for the first.</param>
    /// <exception cref="ArgumentException">Two tables are of one edition, last year's scores lie beside another table, or no table has the chosen sheet.</exception>
    public ScoreView(ImmutableArray<ScoreYear> years, ScoreSheet? chosen = null)
    {
        if (years.DistinctBy(year => year.Table.Edition).Count() != years.Length)
            throw new ArgumentException("A view has one table an edition.", nameof(years));
        if (years.Any(year => year.Previous is { } previous && !ReferenceEquals(previous.Table, year.Table)))
            throw new ArgumentException("Last year's scores lie beside another table.", nameof(years));
        if (chosen is not null && !years.Any(year => year.Table.Sheets.Contains(chosen)))
            throw new ArgumentException("The chosen sheet is in none of the tables.", nameof(chosen));
        this.years = years;
        Chosen = chosen ?? years.SelectMany(year => year.Table.Sheets).FirstOrDefault();
    }

    /// <summary>A view without sheets.</summary>
    public static ScoreView Empty { get; } = new([]);

    /// <summary>The sheet that the reader looks at; null when there are no sheets.</summary>
    public ScoreSheet? Chosen { get; }

    /// <summary>How many sheets there are.</summary>
    public int Count => years.Sum(year => year.Table.Count);

    /// <summary>The sheets of an edition; null when there are none.</summary>
    public ScoreTable? TableOf(Edition edition) => Find(edition)?.Table;

    /// <summary>Last year's scores beside the sheets of an edition; null when there are none.</summary>
    public PreviousScores? PreviousOf(Edition edition) => Find(edition)?.Previous;

    /// <summary>What rules of an edition can read of the chosen sheet; null when the chosen sheet is of another edition.</summary>
    public SheetScores? ChosenIn(Edition edition) =>
        Chosen is not null && ReferenceEquals(Chosen.Edition, edition) && Find(edition) is { } year ? new SheetScores(Chosen, year.Previous, year.Table.Sheets.IndexOf(Chosen)) : null;

    /// <summary>What a rule set gives on the sheets of its edition, evaluated when first asked; null when there are no such sheets.</summary>
    public EvaluationResult? ResultOf(BoundRuleSet rules) => Find(rules.Edition) is { } year
        ? results.GetValue(rules, rules => new Lazy<EvaluationResult>(() => Evaluator.Evaluate(rules, year.Table, year.Previous))).Value
        : null;

    /// <summary>What a rule set says about the chosen sheet; null when that is of another edition.</summary>
    public SheetResult? ChosenResultOf(BoundRuleSet rules) => ChosenIn(rules.Edition) is { } scores ? ResultOf(rules)![scores.Row] : null;

    /// <summary>The same sheets with another one chosen.</summary>
    /// <exception cref="ArgumentException">None of the tables has the sheet.</exception>
    public ScoreView Choose(ScoreSheet sheet) => new(years, sheet, results);

    private ScoreView(ImmutableArray<ScoreYear> years, ScoreSheet chosen, ConditionalWeakTable<BoundRuleSet, Lazy<EvaluationResult>> results)
        : this(years, chosen) => this.results = results;

    private ScoreYear? Find(Edition edition) => years.FirstOrDefault(year => ReferenceEquals(year.Table.Edition, edition));
}

/// <summary>The sheets of one edition with last year's scores.</summary>
/// <param name="Table">The sheets.</param>
/// <param name="Previous">Last year's scores beside them, null when there are none.</param>
public sealed record ScoreYear(ScoreTable Table, PreviousScores? Previous = null);
