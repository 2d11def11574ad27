using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Makes what is shown of one sheet out of the bits that the engine left.</summary>
internal sealed class SheetResultBuilder(EvaluationResult result, int row)
{
    private readonly SheetScores scores = result.ScoresOf(row);
    private readonly RecommendationMerger recommendations = new(result.Rules);
    private readonly List<Kept> maintained = [];
    private readonly List<Note> notes = [];
    private readonly Dictionary<ScoreDefinition, Unanswered> unanswered = [];

    // By ordinal; cleared for each branch, so that a country of branches does not each make a set of its own.
    private readonly bool[] isDeciding = new bool[result.Table.Edition.Scores.Length];

    public SheetResult Build()
    {
        foreach (var (rule, decision, branch) in result.BranchesActingOn(row))
        {
            if (branch.Actions.IsEmpty)
                continue;
            var deciding = DecidingScoresOf(decision, branch);
            foreach (var action in branch.Actions)
                Act(new Reason(rule, decision, branch, action, deciding));
        }

        var merged = recommendations.Merge();
        return new SheetResult
        {
            Scores = scores,
            Recommendations = merged,
            Maintained = [.. KeepUp(merged)],
            Notes = [.. notes],
            Unanswered = [.. unanswered.Values],
            Undetermined = [.. result.OpenOn(row).Select(open => Undetermined(open.Rule, open.Decision))],
            Elsewhere = result.Rules.Elsewhere,
        };
    }

    private void Act(Reason reason)
    {
        switch (reason.Action)
        {
            case BoundRecommend recommend:
                recommendations.Add(recommend, reason);
                break;
            case BoundMaintain maintain:
                ImmutableArray<ScoreDefinition> kept = !maintain.Scores.IsEmpty ? maintain.Scores : reason.Decision.LoopScore is { } loopScore ? [loopScore] : reason.Scores;
                maintained.Add(new Kept(reason, kept));
                break;
            case BoundNote note:
                notes.Add(new Note(note.Text, reason));
                break;
            case BoundUnanswered want:
                unanswered.TryAdd(want.Score, new Unanswered(want.Score, reason));
                break;
        }
    }

    private ImmutableArray<ScoreDefinition> DecidingScoresOf(BoundDecision decision, BoundBranch branch)
    {
        Array.Clear(isDeciding);
        var count = 0;
        foreach (var condition in decision.ConditionsBehind(branch))
        {
            foreach (var reading in DecidingScores.In(ConditionTrace.Of(condition, scores)))
            {
                count += isDeciding[reading.Score.Ordinal] ? 0 : 1;
                isDeciding[reading.Score.Ordinal] = true;
            }
        }

        var deciding = ImmutableArray.CreateBuilder<ScoreDefinition>(count);
        for (var ordinal = 0; deciding.Count < count; ordinal++)
        {
            if (isDeciding[ordinal])
                deciding.Add(result.Table.Edition.Scores[ordinal]);
        }

        return deciding.MoveToImmutable();
    }

    // What a recommendation rests on is not good enough to be kept as it is. A rule that is left with nothing to keep says nothing.
    private IEnumerable<Maintained> KeepUp(ImmutableArray<Recommendation> merged)
    {
        var recommendedOn = merged.SelectMany(recommendation => recommendation.Scores).ToHashSet();
        return
            from entry in maintained
            from score in entry.Scores
            where !recommendedOn.Contains(score)
            group new { entry.Reason, score } by entry.Reason.Rule.Rule.Issue ?? (score is Item { Issues: [var first, ..] } ? first.Number : null) into issue
            orderby issue.Key ?? int.MaxValue
            select new Maintained(issue.Key, [.. issue.Select(one => one.score).Distinct().OrderBy(score => score.Ordinal)], [.. issue.Select(one => one.Reason).Distinct<Reason>(ReferenceEqualityComparer.Instance)]);
    }

    private UndeterminedRule Undetermined(BoundRule rule, BoundDecision decision)
    {
        var missing = decision.Branches
            .Select(branch => branch.Condition).OfType<BoundCondition>()
            .Select(condition => ConditionTrace.Of(condition, scores))
            .First(trace => trace.Truth == Truth.Undetermined).Missing;
        return new UndeterminedRule(rule, decision, missing);
    }

    private sealed record Kept(Reason Reason, ImmutableArray<ScoreDefinition> Scores);
}
