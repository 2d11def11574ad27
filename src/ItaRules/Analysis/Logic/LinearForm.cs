using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis.Logic;

/// <summary>A number as a weighted sum of scores and a constant; null stands for numbers that are none.</summary>
/// <param name="Weights">The weights, none of them zero, by score.</param>
/// <param name="Constant">The constant.</param>
internal sealed record LinearForm(ImmutableDictionary<Quantity, double> Weights, double Constant)
{
    private static readonly ImmutableDictionary<Quantity, double> none = ImmutableDictionary<Quantity, double>.Empty;

    /// <summary>The form of a number; null for products of scores, quotients by a score, and the lowest or highest of several.</summary>
    public static LinearForm? Of(BoundSum sum, Edition edition) => sum switch
    {
        BoundNumber number => new LinearForm(none, number.Value),
        BoundScore score => new LinearForm(none.Add(new ScoreQuantity(score.Score, IsPrevious: false), 1), 0),
        BoundPreviousScore score => new LinearForm(none.Add(new ScoreQuantity(score.Score, IsPrevious: true), 1), 0),
        BoundLevel => new LinearForm(none.Add(new LevelQuantity(edition), 1), 0),
        BoundLetUse use => Of(use.Value, edition),
        BoundNegation negation => Of(negation.Operand, edition)?.Times(-1),
        BoundArithmetic arithmetic => Join(Of(arithmetic.Left, edition), arithmetic.Operator, Of(arithmetic.Right, edition)),
        BoundAggregate { Operands: [var single] } => Of(single, edition),
        BoundAggregate { Kind: AggregateKind.Sum } aggregate => SumOf(aggregate, edition),
        BoundAggregate { Kind: AggregateKind.Average } aggregate => SumOf(aggregate, edition)?.Times(1.0 / aggregate.Operands.Length),
        _ => null,
    };

    /// <summary>The form without its constant, as one quantity: the score itself, or a sum that is taken as independent of its parts.</summary>
    public Quantity AsQuantity()
    {
        if (Weights.Count == 1 && Weights.Single() is { Value: 1 } single)
            return single.Key;
        double least = 0, greatest = 0;
        foreach (var (quantity, weight) in Weights)
        {
            var (low, high) = quantity.Range;
            least += weight * (weight > 0 ? low : high);
            greatest += weight * (weight > 0 ? high : low);
        }

        var key = string.Join(" + ", Weights.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value:R} {pair.Key}")).Order(StringComparer.Ordinal));
        return new SumQuantity(key, least, greatest);
    }

    public LinearForm Minus(LinearForm other) => Plus(other.Times(-1));

    public LinearForm Times(double factor) =>
        factor == 0 ? new LinearForm(none, 0) : new LinearForm(Weights.ToImmutableDictionary(pair => pair.Key, pair => pair.Value * factor), Constant * factor);

    private LinearForm Plus(LinearForm other)
    {
        var weights = Weights;
        foreach (var (quantity, weight) in other.Weights)
        {
            var sum = weights.GetValueOrDefault(quantity) + weight;
            weights = sum == 0 ? weights.Remove(quantity) : weights.SetItem(quantity, sum);
        }

        return new LinearForm(weights, Constant + other.Constant);
    }

    private static LinearForm? Join(LinearForm? left, ArithmeticOperator arithmetic, LinearForm? right) => (left, arithmetic, right) switch
    {
        (null, _, _) or (_, _, null) => null,
        (_, ArithmeticOperator.Add, _) => left.Plus(right),
        (_, ArithmeticOperator.Subtract, _) => left.Minus(right),
        (_, ArithmeticOperator.Multiply, { Weights.Count: 0 }) => left.Times(right.Constant),
        ({ Weights.Count: 0 }, ArithmeticOperator.Multiply, _) => right.Times(left.Constant),
        (_, ArithmeticOperator.Divide, { Weights.Count: 0 }) when !double.IsNaN(RuleArithmetic.Divide(1, right.Constant)) => left.Times(1 / right.Constant),
        _ => null,
    };

    private static LinearForm? SumOf(BoundAggregate aggregate, Edition edition)
    {
        var sum = new LinearForm(none, 0);
        foreach (var operand in aggregate.Operands)
        {
            if (Of(operand, edition) is not { } form)
                return null;
            sum = sum.Plus(form);
        }

        return sum;
    }
}
