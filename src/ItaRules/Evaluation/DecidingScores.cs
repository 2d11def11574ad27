using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Finds the scores that made a condition true or false.</summary>
internal static class DecidingScores
{
    /// <summary>The scores, each once, in catalogue order.</summary>
    public static ImmutableArray<ScoreReading> Of(ConditionTrace trace) => [.. In(trace).Distinct().Order(ScoreReading.CatalogueOrder)];

    /// <summary>The scores as they are met, some perhaps more than once.</summary>
    public static IEnumerable<ScoreReading> In(ConditionTrace trace) => DecidingTests.Of(trace).SelectMany(test => test.Condition is BoundComparison comparison
        ? InSide(test, comparison, 0).Concat(InSide(test, comparison, 1))
        : test.Numbers.SelectMany(number => number.IsMissing ? MissingIn(number) : number.Deciding));

    private static IEnumerable<ScoreReading> InSide(ConditionTrace test, BoundComparison comparison, int side)
    {
        var number = test.Numbers[side].Unnamed;
        if (number.Sum is not BoundAggregate { Kind: AggregateKind.Lowest or AggregateKind.Highest } aggregate)
            return number.Deciding;

        // That the lowest of a list is at least 85 says it of every one; that it is below 50 rests on those below 50.
        var outcome = side == 0 ? comparison.Operator : comparison.Operator.Mirrored();
        if (test.Truth == Truth.False)
            outcome = outcome.Opposite();
        var other = test.Numbers[1 - side].Value;
        var isLowest = aggregate.Kind == AggregateKind.Lowest;
        return outcome switch
        {
            ComparisonOperator.Equal or ComparisonOperator.NotEqual => number.Deciding,
            ComparisonOperator.Less or ComparisonOperator.LessOrEqual when isLowest => MeetingAlone(),
            ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual when !isLowest => MeetingAlone(),
            _ => number.Operands.SelectMany(operand => operand.Deciding),
        };

        IEnumerable<ScoreReading> MeetingAlone() =>
            number.Operands.Where(operand => RuleArithmetic.Compare(operand.Value, outcome, other)).SelectMany(operand => operand.Deciding);
    }

    private static IEnumerable<ScoreReading> MissingIn(SumTrace number) => number.Reading is { } reading
        ? number.IsMissing ? [reading] : []
        : number.Operands.SelectMany(MissingIn);
}
