using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>One analysis of a rule set: asks the solver within the limits, and notes where they were reached.</summary>
internal sealed class AnalysisRun(BoundRuleSet rules, AnalysisOptions options, CancellationToken cancellation, AnalysisMemory? memory = null)
{
    private readonly HashSet<(SyntaxReference Place, Severity Severity)> reported = [];
    private readonly Dictionary<string, AnalysisMemory.Remembered>.AlternateLookup<ReadOnlySpan<char>> known =
        (memory ?? new AnalysisMemory()).Of(rules.Edition).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<BoundCondition, string> keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BoundRule, List<BoundCondition>> parts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<BoundCondition, List<(SyntaxReference Part, BoundCondition Others)>> withoutParts = new(ReferenceEqualityComparer.Instance);
    private readonly ImmutableArray<AnalyzedBranch> own = [.. rules.Rules.SelectMany(AnalyzedBranch.Of)];
    private readonly ArrayBufferWriter<char> words = new();
    private readonly StringBuilder text = new();
    private readonly string scope = $"{options.QuestionBudget}";
    private int remaining = options.TotalBudget;
    private int cuts;
    private int comparisons = options.MostComparisons;

    public BoundRuleSet Rules { get; } = rules;

    public Edition Edition => Rules.Edition;

    /// <summary>The rules and, behind them, those that only promise something: whatever has conditions.</summary>
    public ImmutableArray<BoundRule> Decided => field.IsDefault ? field = [.. Rules.Rules, .. OnlyPromising] : field;

    /// <summary>Every branch of every rule that does something. A promise is no advice.</summary>
    public ImmutableArray<AnalyzedBranch> Branches => field.IsDefault ? field = [.. own.Where(branch => !branch.Branch.Actions.IsEmpty)] : field;

    /// <summary>Every branch with a condition that is looked at, of those that only promise something too.</summary>
    public IEnumerable<AnalyzedBranch> DecidedBranches => own.Concat(OnlyPromising.SelectMany(AnalyzedBranch.Of));

    /// <summary>The first place whose analysis was cut; null when nothing was.</summary>
    public SyntaxReference? CutAt { get; private set; }

    /// <summary>The rules in which something is wrong already, so that what follows from it stays silent.</summary>
    public HashSet<BoundRule> Faulty { get; } = [];

    /// <summary>All that was asked in this analysis, or remembered from the one before.</summary>
    public Dictionary<string, AnalysisMemory.Remembered> Used { get; } = [];

    private IEnumerable<BoundRule> OnlyPromising => Rules.Expectations?.Rules.Where(rule => rule.Rule.IsExpectation) ?? [];

    /// <summary>The conditions of a rule and all in them, as the author wrote them.</summary>
    public IReadOnlyList<BoundCondition> PartsOf(BoundRule rule)
    {
        if (!parts.TryGetValue(rule, out var found))
        {
            parts.Add(rule, found = []);
            foreach (var decision in rule.Decisions)
            {
                foreach (var branch in decision.Branches)
                    branch.Condition?.WithParts(found);
            }
        }

        return found;
    }

    /// <summary>A condition without each of its parts, as <see cref="ConditionParts.WithoutParts"/> gives it.</summary>
    public IReadOnlyList<(SyntaxReference Part, BoundCondition Others)> WithoutParts(BoundCondition condition)
    {
        if (condition is BoundComparison)
            return [];
        if (!withoutParts.TryGetValue(condition, out var found))
            withoutParts.Add(condition, found = [.. condition.WithoutParts()]);
        return found;
    }

    /// <summary>An answer that depends on nothing but what conditions say: the one that is remembered, or a new one.</summary>
    /// <param name="place">What the question is about.</param>
    /// <param name="question">Tells the question from others about the same conditions.</param>
    /// <param name="conditions">The conditions.</param>
    /// <param name="find">Finds the answer.</param>
    public T Remember<T>(SyntaxReference place, string question, IEnumerable<BoundCondition> conditions, Func<T> find)
    {
        // Nearly everything is remembered after an edit, so this is where an analysis spends its time.
        cancellation.ThrowIfCancellationRequested();
        var asked = KeyOf(question, conditions);
        var used = Used.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!used.TryGetValue(asked, out var answer))
        {
            if (!known.TryGetValue(asked, out var key, out answer))
            {
                key = asked.ToString();
                var cutBefore = cuts;
                answer = new AnalysisMemory.Remembered(find(), WasCut: false);
                answer = answer with { WasCut = cuts > cutBefore };
            }

            Used[key] = answer;
        }

        if (answer.WasCut)
            CutAt ??= place;
        return (T)answer.Value!;
    }

    /// <summary>Whether scores can be found on which the conditions have these outcomes.</summary>
    /// <param name="place">What the question is about.</param>
    /// <param name="logic">The logic that the conditions are of.</param>
    /// <param name="constraints">The conditions and outcomes.</param>
    /// <param name="box">Where to look.</param>
    /// <param name="found">The scores.</param>
    /// <param name="accepts">What else the scores must be like.</param>
    public Verdict Ask(
        SyntaxReference place, ConditionLogic logic, ImmutableArray<Constraint> constraints, ImmutableArray<CellSet> box, out FoundScores found, Func<FoundScores, bool>? accepts = null)
    {
        cancellation.ThrowIfCancellationRequested();
        var solver = new LogicSolver(Math.Min(options.QuestionBudget, remaining) / logic.Weight);
        var verdict = solver.Solve(logic, constraints, box, out found, accepts);
        remaining -= solver.Looked * logic.Weight;
        if (verdict == Verdict.Cut)
        {
            cuts++;
            CutAt ??= place;
        }

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

    /// <summary>Whether a branch may act on some scores.</summary>
    public bool CanAct(AnalyzedBranch branch)
    {
        return Remember(branch.Branch.Syntax, "acts", [branch.Acting], () =>
            LogicBuilder.Build([branch.Acting], Edition) is not { } logic || !IsImpossible(branch.Branch.Syntax, logic, new Constraint(logic.Nodes[0], Outcomes.True)));
    }

    /// <summary>Whether no scores, missing ones too, give these outcomes.</summary>
    public bool IsImpossible(SyntaxReference place, ConditionLogic logic, params ImmutableArray<Constraint> constraints) =>
        Ask(place, logic, constraints, logic.Everything(onlyListed: false, mayLack: true), out _) == Verdict.Impossible;

    /// <summary>Whether two conditions are decided alike whatever the scores, missing ones too.</summary>
    public bool AreAlike(SyntaxReference place, ConditionLogic logic, LogicNode left, LogicNode right) =>
        IsImpossible(place, logic, new Constraint(left, Outcomes.True), new Constraint(right, Outcomes.False | Outcomes.Undetermined))
        && IsImpossible(place, logic, new Constraint(left, Outcomes.False), new Constraint(right, Outcomes.True | Outcomes.Undetermined))
        && IsImpossible(place, logic, new Constraint(left, Outcomes.Undetermined), new Constraint(right, Outcomes.True | Outcomes.False));

    /// <summary>Whether two conditions are decided alike while every score is there.</summary>
    public bool AreAlikeWhenKnown(SyntaxReference place, ConditionLogic logic, LogicNode left, LogicNode right)
    {
        var known = logic.Everything(onlyListed: false);
        return Ask(place, logic, [new Constraint(left, Outcomes.True), new Constraint(right, Outcomes.False | Outcomes.Undetermined)], known, out _) == Verdict.Impossible
            && Ask(place, logic, [new Constraint(left, Outcomes.False | Outcomes.Undetermined), new Constraint(right, Outcomes.True)], known, out _) == Verdict.Impossible
            && Ask(place, logic, [new Constraint(left, Outcomes.False), new Constraint(right, Outcomes.Undetermined)], known, out _) == Verdict.Impossible
            && Ask(place, logic, [new Constraint(left, Outcomes.Undetermined), new Constraint(right, Outcomes.False)], known, out _) == Verdict.Impossible;
    }

    /// <summary>Whether one condition holds wherever another does, scores missing or not.</summary>
    public bool Implies(SyntaxReference place, ConditionLogic logic, LogicNode premise, LogicNode conclusion) =>
        IsImpossible(place, logic, new Constraint(premise, Outcomes.True), new Constraint(conclusion, Outcomes.False | Outcomes.Undetermined));

    /// <summary>Scores on which conditions have these outcomes; null when there are none that can be put on a sheet.</summary>
    public ScoreExample? Example(SyntaxReference place, ConditionLogic logic, params ImmutableArray<Constraint> constraints) =>
        Ask(place, logic, constraints, logic.Everything(onlyListed: true), out var found) == Verdict.Possible
            || Ask(place, logic, constraints, logic.Everything(onlyListed: false), out found) == Verdict.Possible
            ? ScoreExample.Of(logic, found, Edition)
            : null;

    /// <summary>Scores on which conditions have these outcomes and which something accepts; null when there are none.</summary>
    public T? Find<T>(SyntaxReference place, ConditionLogic logic, ImmutableArray<Constraint> constraints, Func<ScoreExample, T?> accept)
        where T : class
    {
        T? accepted = null;
        if (Ask(place, logic, constraints, logic.Everything(onlyListed: true), out _, Accepts) != Verdict.Possible)
            Ask(place, logic, constraints, logic.Everything(onlyListed: false), out _, Accepts);
        return accepted;

        bool Accepts(FoundScores scores) => (accepted = ScoreExample.Of(logic, scores, Edition) is { } example ? accept(example) : null) is not null;
    }

    // Only a question that was never asked becomes a text of its own.
    private ReadOnlySpan<char> KeyOf(string question, IEnumerable<BoundCondition> conditions)
    {
        words.ResetWrittenCount();
        words.Write(scope);
        words.Write("|");
        words.Write(question);
        foreach (var condition in conditions)
        {
            words.Write(";");
            words.Write(KeyOf(condition));
        }

        return words.WrittenSpan;
    }

    private string KeyOf(BoundCondition condition)
    {
        if (!keys.TryGetValue(condition, out var key))
            keys[condition] = key = ConditionKey.Of(condition, text);
        return key;
    }

    /// <summary>Makes a message of a place that has none as grave yet: what stands in a loop or a shared name is said once.</summary>
    public Diagnostic? Report(DiagnosticDescriptor descriptor, SyntaxReference place, ImmutableArray<object> arguments, ImmutableArray<RelatedLocation> related = default) =>
        reported.Add((place, descriptor.DefaultSeverity)) ? new Diagnostic(descriptor, place.Location, arguments, related) : null;
}
