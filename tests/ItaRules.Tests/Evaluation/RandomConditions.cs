using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Tests.Evaluation;

/// <summary>Conditions and sheets at random, from a seed.</summary>
internal sealed class RandomConditions(int seed)
{
    private static readonly string[] codes = ["i1", "i2", "i10", "e1", "o12", "o14", "o15", "o26", "indicator 4", "indicator 9", "OIT", "IIT", "total"];
    private static readonly double[] limits = [0, 20, 49.9999996, 50, 62.5, 79.05, 85, 85.0000004, 100, -5, 33.333333];
    private static readonly DefineSymbol define = new("D1", isBand: false, default);
    private static readonly LetSymbol let = new("L1", default);
    private readonly Random random = new(seed);

    /// <summary>Whether conditions may ask what is missing, which knowing more turns round.</summary>
    public bool WithMissingTests { get; init; } = true;

    /// <summary>Whether numbers may be divided by scores, which may be zero.</summary>
    public bool WithDivision { get; init; } = true;

    /// <summary>Whether only items are read, and not what follows from them by formula.</summary>
    public bool OnlyItems { get; init; }

    public Random Random => random;

    public BoundCondition Condition(int depth)
    {
        if (depth == 0)
            return Test();
        return random.Next(8) switch
        {
            0 => new BoundNot(default, Condition(depth - 1)),
            1 or 2 => new BoundAnd(default, [.. Conditions(depth - 1, 2 + random.Next(3))]),
            3 or 4 => new BoundOr(default, [.. Conditions(depth - 1, 2 + random.Next(3))]),
            5 => new BoundDefineUse(default, define, Condition(depth - 1)),
            6 => Quantifier(depth),
            _ => Test(),
        };
    }

    public ScoreSheet Sheet(double missingShare)
    {
        var reported = new double[Sample.Edition.Scores.Length];
        for (var i = 0; i < reported.Length; i++)
            reported[i] = random.NextDouble() < missingShare ? double.NaN : Value();
        var agency = new Agency(random.Next(3) == 0 ? "" : "อบต. ก", Province: random.Next(3) switch { 0 => null, 1 => "ระนอง", _ => "ตรัง" });
        return new ScoreSheet(Sample.Edition, agency, reported);
    }

    public double Value() => random.Next(6) switch
    {
        0 => 0,
        1 => 50,
        2 => 100,
        3 => limits[random.Next(limits.Length - 2)],
        4 => Math.Round(random.NextDouble() * 100, 2),
        _ => Math.Clamp(50 + ((random.NextDouble() - 0.5) * 2e-6), 0, 100),
    };

    private IEnumerable<BoundCondition> Conditions(int depth, int count) => Enumerable.Range(0, count).Select(_ => Condition(depth));

    private BoundQuantifier Quantifier(int depth)
    {
        var operands = Conditions(depth - 1, 1 + random.Next(9)).ToList();
        return new BoundQuantifier(default, (QuantifierKind)random.Next(3), random.Next(operands.Count + 2), [.. operands]);
    }

    private BoundCondition Test() => random.Next(12) switch
    {
        0 when WithMissingTests => new BoundMissingTest(default, Sum(1)),
        1 => new BoundAgencyTest(default, AgencyField.Province, random.Next(2) == 0, "ระนอง"),
        2 when !OnlyItems => new BoundComparison(default, new BoundLevel(default), Operator(), new BoundNumber(default, random.Next(5))),
        3 => new BoundComparison(default, new BoundNumber(default, limits[random.Next(limits.Length)]), Operator(), Sum(1)),
        4 or 5 => new BoundComparison(default, Sum(2), Operator(), Sum(2)),
        _ => new BoundComparison(default, Leaf(), Operator(), new BoundNumber(default, limits[random.Next(limits.Length)])),
    };

    private ComparisonOperator Operator() => (ComparisonOperator)random.Next(6);

    private BoundSum Sum(int depth)
    {
        if (depth == 0)
            return Leaf();
        return random.Next(6) switch
        {
            0 => new BoundNegation(default, Sum(depth - 1)),
            1 => new BoundAggregate(default, (AggregateKind)random.Next(4), [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Sum(depth - 1))]),
            2 => new BoundLetUse(default, let, Sum(depth - 1)),
            3 => Arithmetic(depth),
            _ => Leaf(),
        };
    }

    private BoundArithmetic Arithmetic(int depth)
    {
        var arithmetic = (ArithmeticOperator)random.Next(4);
        var right = arithmetic == ArithmeticOperator.Divide && !WithDivision ? new BoundNumber(default, 3) : Sum(depth - 1);
        return new BoundArithmetic(default, Sum(depth - 1), arithmetic, right);
    }

    private BoundSum Leaf()
    {
        var score = Sample.Score(codes[random.Next(OnlyItems ? 8 : codes.Length)]);
        return random.Next(5) == 0 ? new BoundPreviousScore(default, score) : new BoundScore(default, score);
    }
}
