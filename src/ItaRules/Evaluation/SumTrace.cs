using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>What a number was for one sheet, and what it was made of.</summary>
public sealed class SumTrace
{
    private SumTrace(BoundSum sum, double value, ImmutableArray<SumTrace> operands, ScoreReading? reading = null, (double Lowest, double Highest)? range = null)
    {
        Range = range;
        Sum = sum;
        Value = value;
        Operands = operands;
        Reading = reading;
    }

    /// <summary>The number's meaning.</summary>
    public BoundSum Sum { get; }

    /// <summary>Its value on this sheet, before rounding; NaN when missing. For a level the rank.</summary>
    public double Value { get; }

    /// <summary>Whether it is missing.</summary>
    public bool IsMissing => double.IsNaN(Value);

    /// <summary>The ranks between which a level lies, which may decide a comparison while the level itself is open; null of other numbers and where nothing is known.</summary>
    public (double Lowest, double Highest)? Range { get; }

    /// <summary>What it was made of, in order: both sides of an operation, the list of an aggregate, what a name means.</summary>
    public ImmutableArray<SumTrace> Operands { get; }

    /// <summary>The score that it is, null when it is made of others. The level is read off the total.</summary>
    public ScoreReading? Reading { get; }

    /// <summary>Whether no score is read in it, so that it is the same on every sheet.</summary>
    public bool IsConstant => Reading is null && Operands.All(operand => operand.IsConstant);

    /// <summary>Whether it is missing although everything in it is known: a division by zero.</summary>
    public bool IsDividedByZero => IsMissing && Sum is BoundArithmetic && Operands.All(operand => !operand.IsMissing);

    /// <summary>The scores in it whose values gave its own: of a lowest or highest those that are it (every tie), else all. Missing ones are not among them.</summary>
    public IEnumerable<ScoreReading> Deciding => Sum switch
    {
        _ when IsMissing && Range is null => [],
        _ when Reading is { } reading => [reading],
        BoundAggregate { Kind: AggregateKind.Lowest or AggregateKind.Highest } => Operands.Where(IsTie).SelectMany(operand => operand.Deciding),
        _ => Operands.SelectMany(operand => operand.Deciding),
    };

    /// <summary>The number itself behind the names that stand for it.</summary>
    public SumTrace Unnamed => Sum is BoundLetUse ? Operands[0].Unnamed : this;

    /// <summary>Reads a number from a sheet.</summary>
    public static SumTrace Of(BoundSum sum, SheetScores scores)
    {
        switch (sum)
        {
            case BoundNumber number:
                return new SumTrace(sum, number.Value, []);
            case BoundScore score:
                return Read(sum, new ScoreReading(score.Score), scores);
            case BoundPreviousScore score:
                return Read(sum, new ScoreReading(score.Score, IsPrevious: true), scores);
            case BoundLevel:
                return new SumTrace(sum, scores.LevelRank, [], new ScoreReading(scores.Sheet.Edition.Total), scores.LevelRanks);
            case BoundArithmetic arithmetic:
                var left = Of(arithmetic.Left, scores);
                var right = Of(arithmetic.Right, scores);
                return new SumTrace(sum, RuleArithmetic.Join(left.Value, arithmetic.Operator, right.Value), [left, right]);
            case BoundNegation negation:
                var operand = Of(negation.Operand, scores);
                return new SumTrace(sum, -operand.Value, [operand]);
            case BoundAggregate aggregate:
                ImmutableArray<SumTrace> operands = [.. aggregate.Operands.Select(one => Of(one, scores))];
                return new SumTrace(sum, Aggregate(aggregate.Kind, operands), operands);
            case BoundLetUse use:
                var meaning = Of(use.Value, scores);
                return new SumTrace(sum, meaning.Value, [meaning], range: meaning.Range);
            default:
                throw new ArgumentException($"A number of an unknown kind: {sum.GetType().Name}", nameof(sum));
        }
    }

    private static SumTrace Read(BoundSum sum, ScoreReading reading, SheetScores scores) => new(sum, scores.Value(reading), [], reading);

    private static double Aggregate(AggregateKind kind, ImmutableArray<SumTrace> operands)
    {
        var values = operands.Select(operand => operand.Value);
        return kind switch
        {
            AggregateKind.Lowest => values.Aggregate(Math.Min),
            AggregateKind.Highest => values.Aggregate(Math.Max),
            AggregateKind.Sum => values.Aggregate(static (left, right) => left + right),
            _ => values.Aggregate(static (left, right) => left + right) / operands.Length,
        };
    }

    private bool IsTie(SumTrace operand) => RuleArithmetic.Compare(operand.Value, ComparisonOperator.Equal, Value);
}
