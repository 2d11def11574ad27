using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Tests.Evaluation;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>On which sheets of a grid a condition is true and on which it is false; on the rest it is undetermined.</summary>
/// <param name="True">One entry a sheet.</param>
/// <param name="False">One entry a sheet.</param>
internal sealed record Truths(bool[] True, bool[] False)
{
    public bool IsNeverTrue => !True.Contains(true);

    public bool IsNeverFalse => !False.Contains(true);

    public bool Equals(Truths? other) => other is not null && True.AsSpan().SequenceEqual(other.True) && False.AsSpan().SequenceEqual(other.False);

    public override int GetHashCode() => True.Length;
}

/// <summary>
/// Every sheet over a few items: of each item every constant that the rules know, a value between each two, and missing. What conditions are on it is computed
/// here in the plainest way, apart from engine and analysis.
/// </summary>
internal sealed class ScoreGrid
{
    /// <summary>The constants that rules may compare with.</summary>
    public static readonly ImmutableArray<double> Limits = [0, 50, 80, 100];

    /// <summary>The constants that sums may be compared with.</summary>
    public static readonly ImmutableArray<double> SumLimits = [-50, 0, 50, 100];

    private static readonly double[] alone = [0, 25, 50, 65, 80, 90, 100, double.NaN];

    // Between sums and differences of two scores that are compared with fifties, this leaves no region without a point.
    private static readonly double[] inSums = [0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100, double.NaN];

    // The values that the catalogue lists for items of the document instrument.
    private static readonly double[] listed = [0, 50, 100];

    private readonly ImmutableArray<ScoreReading> readings;
    private readonly Dictionary<ScoreReading, double[]> columns = [];
    private readonly Dictionary<BoundCondition, Truths> known = new(ReferenceEqualityComparer.Instance);
    private readonly SheetScores?[] sheets;

    /// <summary>The sheets over some scores.</summary>
    /// <param name="readings">The scores, of this or last year.</param>
    /// <param name="hasSums">Whether rules join them to sums.</param>
    public ScoreGrid(ImmutableArray<ScoreReading> readings, bool hasSums)
    {
        this.readings = readings;
        var values = hasSums ? inSums : alone;
        Count = (int)Math.Pow(values.Length, readings.Length);
        sheets = new SheetScores?[Count];
        for (var i = 0; i < readings.Length; i++)
        {
            var step = (int)Math.Pow(values.Length, i);
            columns[readings[i]] = [.. Enumerable.Range(0, Count).Select(sheet => values[sheet / step % values.Length])];
        }

        IsListed = [.. Enumerable.Range(0, Count).Select(sheet => readings.All(one => one.IsPrevious || !one.Score.Domain.IsListed || double.IsNaN(columns[one][sheet]) || listed.Contains(columns[one][sheet])))];
    }

    public int Count { get; }

    /// <summary>Of each sheet, whether its items have only values that the catalogue lists, or are missing.</summary>
    public bool[] IsListed { get; }

    /// <summary>Whether the sheets have values of an item.</summary>
    public bool Reads(ScoreDefinition item) => columns.ContainsKey(new ScoreReading(item));

    /// <summary>The value of an item on each sheet.</summary>
    public double[] Column(ScoreDefinition item) => columns[new ScoreReading(item)];

    /// <summary>Of each sheet, whether every item is there but perhaps some that may be missing.</summary>
    public bool[] WithoutMissing(HashSet<ScoreReading> mayBeMissing) =>
        [.. Enumerable.Range(0, Count).Select(sheet => readings.All(one => mayBeMissing.Contains(one) || !double.IsNaN(columns[one][sheet])))];

    /// <summary>A sheet as rules read it.</summary>
    public SheetScores Sheet(int index) => sheets[index] ??= Make(index);

    /// <summary>What a condition is on every sheet.</summary>
    public Truths Of(BoundCondition condition)
    {
        if (!known.TryGetValue(condition, out var truths))
            known[condition] = truths = Decide(condition);
        return truths;
    }

    private SheetScores Make(int index)
    {
        var sheet = Sample.Sheet([.. readings.Where(one => !one.IsPrevious && !double.IsNaN(columns[one][index])).Select(one => (one.Score.RuleCode, columns[one][index]))]);
        var previous = Enumerable.Repeat(double.NaN, Sample.Edition.Scores.Length).ToArray();
        foreach (var one in readings.Where(one => one.IsPrevious))
            previous[one.Score.Ordinal] = columns[one][index];
        return new SheetScores(sheet, PreviousScores.As(sheet, previous));
    }

    private Truths Decide(BoundCondition condition) => condition switch
    {
        BoundNot not => Opposite(Of(not.Operand)),
        BoundDefineUse use => Of(use.Body),
        BoundAnd and => Counting(and.Operands, and.Operands.Length, int.MaxValue),
        BoundOr or => Counting(or.Operands, 1, int.MaxValue),
        BoundQuantifier { Kind: QuantifierKind.AtLeast } quantifier => Counting(quantifier.Operands, quantifier.Count, int.MaxValue),
        BoundQuantifier { Kind: QuantifierKind.AtMost } quantifier => Counting(quantifier.Operands, 0, quantifier.Count),
        BoundQuantifier quantifier => Counting(quantifier.Operands, quantifier.Count, quantifier.Count),
        BoundMissingTest test => Each(sheet => double.IsNaN(Value(test.Operand, sheet))),
        BoundComparison comparison => Each(sheet => Compare(Value(comparison.Left, sheet), comparison.Operator, Value(comparison.Right, sheet))),
        _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.GetType().Name, "A condition that is not drawn."),
    };

    private Truths Each(Func<int, bool?> decide)
    {
        var truths = new Truths(new bool[Count], new bool[Count]);
        for (var sheet = 0; sheet < Count; sheet++)
        {
            var truth = decide(sheet);
            truths.True[sheet] = truth == true;
            truths.False[sheet] = truth == false;
        }

        return truths;
    }

    private static Truths Opposite(Truths truths) => new(truths.False, truths.True);

    // So many hold at least and at most; open while the undetermined ones could still turn it.
    private Truths Counting(ImmutableArray<BoundCondition> operands, int least, int most)
    {
        var all = operands.Select(Of).ToArray();
        return Each(sheet =>
        {
            var holding = all.Count(one => one.True[sheet]);
            var possible = all.Count(one => !one.False[sheet]);
            return holding > most || possible < least ? false : holding >= least && possible <= most ? true : null;
        });
    }

    private double Value(BoundSum sum, int sheet) => sum switch
    {
        BoundNumber number => number.Value,
        BoundScore score => columns[new ScoreReading(score.Score)][sheet],
        BoundPreviousScore score => columns[new ScoreReading(score.Score, IsPrevious: true)][sheet],
        BoundArithmetic { Operator: ArithmeticOperator.Add } sums => Value(sums.Left, sheet) + Value(sums.Right, sheet),
        BoundArithmetic { Operator: ArithmeticOperator.Subtract } sums => Value(sums.Left, sheet) - Value(sums.Right, sheet),
        BoundNegation negation => -Value(negation.Operand, sheet),
        BoundAggregate { Kind: AggregateKind.Sum } aggregate => aggregate.Operands.Sum(operand => Value(operand, sheet)),
        BoundAggregate { Kind: AggregateKind.Lowest } aggregate => aggregate.Operands.Select(operand => Value(operand, sheet)).Aggregate(Math.Min),
        BoundAggregate { Kind: AggregateKind.Highest } aggregate => aggregate.Operands.Select(operand => Value(operand, sheet)).Aggregate(Math.Max),
        _ => throw new ArgumentOutOfRangeException(nameof(sum), sum.GetType().Name, "A number that is not drawn."),
    };

    private static bool? Compare(double left, ComparisonOperator comparison, double right) => double.IsNaN(left) || double.IsNaN(right) ? null : comparison switch
    {
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        ComparisonOperator.GreaterOrEqual => left >= right,
        ComparisonOperator.Equal => left == right,
        _ => left != right,
    };
}
