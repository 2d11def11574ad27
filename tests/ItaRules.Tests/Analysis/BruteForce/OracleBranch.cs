using System.Collections.Immutable;
using ItaRules.Analysis;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>A branch with the sheets of a grid on which it acts.</summary>
internal sealed class OracleBranch
{
    public OracleBranch(BoundRule rule, BoundDecision decision, int place, ScoreGrid grid)
    {
        Rule = rule;
        Decision = decision;
        Place = place;
        Own = Branch.Condition is null ? null : grid.Of(Branch.Condition);
        var earlier = decision.Branches.Take(place).Select(branch => grid.Of(branch.Condition!)).ToList();
        Acting = [.. Enumerable.Range(0, grid.Count).Select(sheet => earlier.TrueForAll(one => one.False[sheet]) && (Own is null || Own.True[sheet]))];
        Reads = [.. decision.Branches.Take(place + 1).Select(branch => branch.Condition).OfType<BoundCondition>().SelectMany(ScoreReads.Of)];
        ReadsOnly = decision.Branches.Take(place + 1).Select(branch => branch.Condition).OfType<BoundCondition>().SelectMany(ScoreReads.ReadingsOf).Distinct().ToList() is [{ IsPrevious: false } single] ? single.Score : null;
        ReadsLastYear = decision.Branches.Take(place + 1).Select(branch => branch.Condition).OfType<BoundCondition>().SelectMany(ScoreReads.ReadingsOf).Any(reading => reading.IsPrevious);
        keys = [.. Branch.Actions.Select(AnswerKey.Of)];
    }

    private readonly ImmutableArray<string?> keys;

    public BoundRule Rule { get; }

    public BoundDecision Decision { get; }

    public int Place { get; }

    public BoundBranch Branch => Decision.Branches[Place];

    /// <summary>What its own condition is; null when it has none.</summary>
    public Truths? Own { get; }

    public bool[] Acting { get; }

    public HashSet<ScoreDefinition> Reads { get; }

    /// <summary>Whether it is about the change since last year.</summary>
    public bool ReadsLastYear { get; }

    /// <summary>The one score of this year that it reads; null when it reads others too.</summary>
    public ScoreDefinition? ReadsOnly { get; }

    /// <summary>Whether the other gives all its answers wherever it acts, at least once.</summary>
    public bool IsSwallowedBy(OracleBranch other) => keys.All(key => key is not null && other.keys.Contains(key)) && !Acting.Where((acts, sheet) => acts && !other.Acting[sheet]).Any();

    public IEnumerable<T> Actions<T>(TextSpan span) where T : BoundAction => Branch.Actions.OfType<T>().Where(action => ((SourceLocation)action.Syntax.Location).Span == span);

    /// <summary>Whether it recommends the same measure with another period or priority.</summary>
    public bool DiffersFrom(BoundRecommend recommend) => Branch.Actions.OfType<BoundRecommend>().Any(own =>
        own.Measure == recommend.Measure && ((own.Due is { } due && recommend.Due is { } other && due != other) || (own.Priority is { } priority && recommend.Priority is { } second && priority != second)));

    public bool ActsOn(SheetScores sheet) =>
        Decision.Branches.Take(Place).All(branch => ConditionTrace.Of(branch.Condition!, sheet).Truth == Truth.False) && (Branch.Condition is null || ConditionTrace.Of(Branch.Condition, sheet).Truth == Truth.True);

    /// <summary>The scores that decide it on a sheet on which it acts.</summary>
    public IEnumerable<ScoreDefinition> Deciding(SheetScores sheet) =>
        Decision.ConditionsBehind(Branch).SelectMany(condition => ConditionTrace.Of(condition, sheet).Deciding).Where(reading => !reading.IsPrevious).Select(reading => reading.Score).Distinct();
}
