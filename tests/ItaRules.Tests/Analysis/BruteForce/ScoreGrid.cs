using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
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

    private static readonly double[] values = [0, 25, 50, 65, 80, 90, 100, double.NaN];

    // The values that the catalogue lists for items of the document instrument.
    private static readonly double[] listed = [0, 50, 100];

    private readonly ImmutableArray<ScoreDefinition> items;
    private readonly Dictionary<ScoreDefinition, double[]> columns = [];
    private readonly Dictionary<BoundCondition, Truths> known = new(ReferenceEqualityComparer.Instance);
    private readonly SheetScores?[] sheets;

    public ScoreGrid(ImmutableArray<ScoreDefinition> items)
    {
        this.items = items;
        Count = (int)Math.Pow(values.Length, items.Length);
        sheets = new SheetScores?[Count];
        for (var i = 0; i < items.Length; i++)
        {
            var step = (int)Math.Pow(values.Length, i);
            columns[items[i]] = [.. Enumerable.Range(0, Count).Select(sheet => values[sheet / step % values.Length])];
        }

        IsListed = [.. Enumerable.Range(0, Count).Select(sheet => items.All(item => !item.Domain.IsListed || double.IsNaN(columns[item][sheet]) || listed.Contains(columns[item][sheet])))];
    }

    public int Count { get; }

    /// <summary>Of each sheet, whether its items have only values that the catalogue lists, or are missing.</summary>
    public bool[] IsListed { get; }

    /// <summary>Whether the sheets have values of an item.</summary>
    public bool Reads(ScoreDefinition item) => columns.ContainsKey(item);

    /// <summary>The value of an item on each sheet.</summary>
    public double[] Column(ScoreDefinition item) => columns[item];

    /// <summary>Of each sheet, whether every item is there but perhaps some that may be missing.</summary>
    public bool[] WithoutMissing(HashSet<ScoreDefinition> mayBeMissing) =>
        [.. Enumerable.Range(0, Count).Select(sheet => items.All(item => mayBeMissing.Contains(item) || !double.IsNaN(columns[item][sheet])))];

    /// <summary>A sheet as rules read it.</summary>
    public SheetScores Sheet(int index) =>
        sheets[index] ??= new SheetScores(Sample.Sheet([.. items.Where(item => !double.IsNaN(columns[item][index])).Select(item => (item.RuleCode, columns[item][index]))]));

    /// <summary>What a condition is on every sheet.</summary>
    public Truths Of(BoundCondition condition)
    {
        if (!known.TryGetValue(condition, out var truths))
            known[condition] = truths = Decide(condition);
        return truths;
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
        BoundScore score => columns[score.Score][sheet],
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
