using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>One analysis of a rule set: asks the solver within the limits, and notes where they were reached.</summary>
internal sealed class AnalysisRun(BoundRuleSet rules, AnalysisOptions options, CancellationToken cancellation)
{
    private readonly HashSet<(SyntaxReference Place, Severity Severity)> reported = [];
    private int remaining = options.TotalBudget;
    private int comparisons = options.MostComparisons;

    public BoundRuleSet Rules { get; } = rules;

    public Edition Edition => Rules.Edition;

    /// <summary>Every branch of every rule.</summary>
    public ImmutableArray<AnalyzedBranch> Branches { get; } = [.. rules.Rules.SelectMany(AnalyzedBranch.Of)];

    /// <summary>The first place whose analysis was cut; null when nothing was.</summary>
    public SyntaxReference? CutAt { get; private set; }

    /// <summary>The rules in which something is wrong already, so that what follows from it stays silent.</summary>
    public HashSet<BoundRule> Faulty { get; } = [];

    /// <summary>Whether scores can be found on which the conditions have these outcomes.</summary>
    /// <param name="place">What the question is about.</param>
    /// <param name="constraints">The conditions and outcomes.</param>
    /// <param name="box">Where to look.</param>
    /// <param name="found">The scores.</param>
    /// <param name="accepts">What else the scores must be like.</param>
    /// <param name="ordered">The axes whose very cell counts for that.</param>
    public Verdict Ask(
        SyntaxReference place, ImmutableArray<Constraint> constraints, ImmutableArray<CellSet> box, out ImmutableArray<CellSet> found, Func<ImmutableArray<CellSet>, bool>? accepts = null,
        ImmutableArray<int> ordered = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var solver = new LogicSolver(Math.Min(options.QuestionBudget, remaining));
        var verdict = solver.Solve(constraints, box, out found, accepts, ordered);
        remaining -= solver.Looked;
        if (verdict == Verdict.Cut)
            CutAt ??= place;
        return verdict;
    }

    /// <summary>Whether two more rules may be compared; each comparison counts.</summary>
    /// <param name="place">What would be compared.</param>
    public bool MayCompare(SyntaxReference place)
    {
        if (comparisons-- > 0)
            return true;
        CutAt ??= place;
        return false;
    }

    /// <summary>Whether no scores, missing ones too, give these outcomes.</summary>
    public bool IsImpossible(SyntaxReference place, ConditionLogic logic, params ImmutableArray<Constraint> constraints) =>
        Ask(place, constraints, logic.Everything(onlyListed: false, mayLack: true), out _) == Verdict.Impossible;

    /// <summary>Whether two conditions are decided alike whatever the scores, missing ones too.</summary>
    public bool AreAlike(SyntaxReference place, ConditionLogic logic, LogicNode left, LogicNode right) =>
        IsImpossible(place, logic, new Constraint(new LogicDiffers(left, right), Outcomes.True));

    /// <summary>Whether one condition holds wherever another does, scores missing or not.</summary>
    public bool Implies(SyntaxReference place, ConditionLogic logic, LogicNode premise, LogicNode conclusion) =>
        IsImpossible(place, logic, new Constraint(premise, Outcomes.True), new Constraint(conclusion, Outcomes.False | Outcomes.Undetermined));

    /// <summary>Scores on which conditions have these outcomes; null when there are none that can be put on a sheet.</summary>
    public ScoreExample? Example(SyntaxReference place, ConditionLogic logic, params ImmutableArray<Constraint> constraints) =>
        Ask(place, constraints, logic.Everything(onlyListed: true), out var found) == Verdict.Possible
            || Ask(place, constraints, logic.Everything(onlyListed: false), out found) == Verdict.Possible
            ? ScoreExample.Of(logic, found, Edition)
            : null;

    /// <summary>Scores on which conditions have these outcomes and which something accepts; null when there are none.</summary>
    public T? Find<T>(SyntaxReference place, ConditionLogic logic, ImmutableArray<Constraint> constraints, Func<ScoreExample, T?> accept)
        where T : class
    {
        T? accepted = null;
        if (Ask(place, constraints, logic.Everything(onlyListed: true), out _, Accepts, logic.Ordered) != Verdict.Possible)
            Ask(place, constraints, logic.Everything(onlyListed: false), out _, Accepts, logic.Ordered);
        return accepted;

        bool Accepts(ImmutableArray<CellSet> box) => (accepted = ScoreExample.Of(logic, box, Edition) is { } example ? accept(example) : null) is not null;
    }

    /// <summary>Makes a message of a place that has none as grave yet: what stands in a loop or a shared name is said once.</summary>
    public Diagnostic? Report(DiagnosticDescriptor descriptor, SyntaxReference place, ImmutableArray<object> arguments, ImmutableArray<RelatedLocation> related = default) =>
        reported.Add((place, descriptor.DefaultSeverity)) ? new Diagnostic(descriptor, place.Location, arguments, related) : null;
}
