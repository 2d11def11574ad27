using System.Collections.Immutable;
using System.Globalization;

namespace ItaRules.Tests.Analysis.BruteForce;

/// <summary>Small rule sets at random, from a seed, over few items and few constants, so that faults are frequent.</summary>
internal sealed class RandomRuleSets(int seed, bool hasSums = false)
{
    private static readonly string[] answers =
    [
        "recommend A", "recommend A", "recommend A", "recommend B", "recommend A priority high", "recommend A priority low", "recommend B due Q1", "recommend B due Q2",
        "maintain", "maintain i1", "maintain", "recommend A and recommend B", "note \"n\"",
    ];

    private static readonly string[] signs = ["<", "<=", ">", ">=", "=", "<>"];
    private readonly Random random = new(seed);
    private string[] names = [];
    private int defineCount;

    /// <summary>Whether rules join scores to sums and read last year's.</summary>
    public bool HasSums { get; } = hasSums;

    /// <summary>A rule set of one to four rules over one to three items.</summary>
    public RuleSetSketch Next()
    {
        var items = Items();
        names = items;
        defineCount = 0;
        ImmutableArray<DefineSketch> defines = [.. Enumerable.Range(1, random.Next(4) == 0 ? 2 : 0).Select(i => new DefineSketch($"D{i}", Condition(random.Next(2))))];
        defineCount = defines.Length;
        return new RuleSetSketch(defines, [.. Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Rule(items))]);
    }

    private string[] Items() => HasSums
        ? random.Next(2) == 0 ? ["i1", "i2"] : ["i1", "previous i1"]
        : random.Next(10) switch { < 3 => ["i1"], < 7 => ["i1", "o14"], < 9 => ["i1", "i2"], _ => ["i1", "i2", "o14"] };

    private RuleSketch Rule(string[] items)
    {
        if (random.Next(40) == 0)
            return new RuleSketch(null, [new BranchSketch(null, "recommend A")]);
        var isLoop = !HasSums && random.Next(6) == 0;
        names = isLoop ? ["x", "x", .. items] : items;
        ImmutableArray<BranchSketch> branches =
        [
            .. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => new BranchSketch(Condition(random.Next(3)), Answer())),
            .. random.Next(5) == 0 ? [new BranchSketch(null, Answer())] : ImmutableArray<BranchSketch>.Empty,
        ];
        return new RuleSketch(isLoop ? string.Join(", ", items) : null, branches);
    }

    private string Answer() => answers[random.Next(answers.Length)];

    private ConditionSketch Condition(int depth)
    {
        if (depth == 0)
            return new TestSketch(Test());
        return random.Next(8) switch
        {
            0 => new NotSketch(Condition(depth - 1)),
            < 3 => new JoinSketch("and", Conditions(depth)),
            < 5 => new JoinSketch("or", Conditions(depth)),
            _ => new TestSketch(Test()),
        };
    }

    private ImmutableArray<ConditionSketch> Conditions(int depth) => [.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Condition(depth - 1))];

    private string Test() => HasSums && random.Next(3) > 0 ? SumTest() : random.Next(24) switch
    {
        0 => $"{Name()} is missing",
        1 => $"{Limit()} {Sign()} {Name()}",
        2 => $"{Limit()} <= {Name()} < {Limit()}",
        3 => $"{Name()} between {Limit()} and {Limit()}",
        4 => $"{(random.Next(2) == 0 ? "lowest" : "highest")} of {Names()} {Sign()} {Limit()}",
        5 or 6 => $"{Quantifier()} of {Names()} {Sign()} {Limit()}",
        7 when random.Next(4) == 0 => OfItself(),
        > 15 when defineCount > 0 => $"D{1 + random.Next(defineCount)}",
        _ => $"{Name()} {Sign()} {Limit()}",
    };

    // No means: rounding to six decimals makes them differ from their scores where no grid looks.
    private string SumTest()
    {
        var limit = ScoreGrid.SumLimits[random.Next(ScoreGrid.SumLimits.Length)].ToString(CultureInfo.InvariantCulture);
        return random.Next(6) switch
        {
            0 => $"{names[0]} + {names[1]} {Sign()} {limit}",
            1 => $"sum of {Names()} {Sign()} {limit}",
            2 => $"{names[0]} {Sign()} {names[1]}",
            3 => $"{names[1]} {Sign()} {names[0]}",
            4 when names[1] == "previous i1" => $"change in i1 {Sign()} {limit}",
            _ => $"{names[0]} - {names[1]} {Sign()} {limit}",
        };
    }

    private string OfItself()
    {
        var name = Name();
        return $"{name} {Sign()} {name}";
    }

    private string Quantifier() => random.Next(5) switch { 0 => "any", 1 => "all", 2 => "none", 3 => "at least 1", _ => "exactly 1" };

    private string Name() => names[random.Next(names.Length)];

    private string Names() => string.Join(", ", names.Distinct());

    private string Sign() => signs[random.Next(random.Next(3) == 0 ? 6 : 4)];

    private string Limit()
    {
        var limit = ScoreGrid.Limits[random.Next(ScoreGrid.Limits.Length)];
        return (HasSums && limit == 80 ? 50 : limit).ToString(CultureInfo.InvariantCulture);
    }
}
