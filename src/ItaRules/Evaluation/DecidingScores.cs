using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Finds the scores that made a condition true or false.</summary>
internal static class DecidingScores
{
    public static ImmutableArray<ScoreReading> Of(ConditionTrace trace)
    {
        var scores = new SortedSet<ScoreReading>(ScoreReading.CatalogueOrder);
        foreach (var test in DecidingTests.Of(trace))
            Collect(test, scores);
        return [.. scores];
    }

    private static void Collect(ConditionTrace test, SortedSet<ScoreReading> scores)
    {
        if (test.Condition is BoundComparison comparison)
        {
            CollectSide(test, comparison, 0, scores);
            CollectSide(test, comparison, 1, scores);
        }
        else
        {
            scores.UnionWith(test.Numbers.SelectMany(number => number.IsMissing ? MissingIn(number) : number.Deciding));
        }
    }

    private static void CollectSide(ConditionTrace trace, BoundComparison comparison, int side, SortedSet<ScoreReading> scores)
    {
        var number = trace.Numbers[side].Unnamed;
        if (number.Sum is not BoundAggregate { Kind: AggregateKind.Lowest or AggregateKind.Highest } aggregate)
        {
            scores.UnionWith(number.Deciding);
            return;
        }

        // That the lowest of a list is at least 85 says it of every one; that it is below 50 rests on those below 50.
        var outcome = side == 0 ? comparison.Operator : comparison.Operator.Mirrored();
        if (trace.Truth == Truth.False)
            outcome = outcome.Opposite();
        var other = trace.Numbers[1 - side].Value;
        var isLowest = aggregate.Kind == AggregateKind.Lowest;
        scores.UnionWith(outcome switch
        {
            ComparisonOperator.Equal or ComparisonOperator.NotEqual => number.Deciding,
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual when isLowest => MeetingAlone(),
            ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when !isLowest => MeetingAlone(),
            _ => number.Operands.SelectMany(operand => operand.Deciding),
        });

        IEnumerable<ScoreReading> MeetingAlone() =>
            number.Operands.Where(operand => RuleArithmetic.Compare(operand.Value, outcome, other)).SelectMany(operand => operand.Deciding);
    }

    private static IEnumerable<ScoreReading> MissingIn(SumTrace number) => number.Reading is { } reading
        ? number.IsMissing ? [reading] : []
        : number.Operands.SelectMany(MissingIn);
}
