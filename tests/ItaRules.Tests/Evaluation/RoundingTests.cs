using ItaRules.Evaluation;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Evaluation;

public class RoundingTests
{
    public static TheoryData<double> Limits => [0, 50, 49.9999996, 85.0000005, 0.0000005, 1e-7, -5, -0.0000015, 62.5, 79.05, 100, 33.333333, 1234567.891, 3e12, -9e14, 5e15];

    [Theory]
    [MemberData(nameof(Limits))]
    public void Comparing_with_a_threshold_is_comparing_after_rounding(double limit)
    {
        var random = new Random(7);
        var atLeast = ScoreThreshold.AtLeast(limit);
        var above = ScoreThreshold.Above(limit);
        var rounded = ScoreArithmetic.RoundSum(limit);

        foreach (var value in Near(atLeast).Concat(Near(above)).Concat(Near(limit)).Concat(Enumerable.Range(0, 500).Select(_ => limit + ((random.NextDouble() - 0.5) * 4e-6))))
        {
            Assert.True(value >= atLeast == ScoreArithmetic.RoundSum(value) >= rounded, $"{value:R} against {limit:R}");
            Assert.True(value >= above == ScoreArithmetic.RoundSum(value) > rounded, $"{value:R} against {limit:R}");
        }
    }

    [Fact]
    public void Fast_rounding_gives_what_decimal_rounding_gives()
    {
        var random = new Random(11);
        for (var i = 0; i < 200_000; i++)
        {
            var value = Candidate(random);
            Assert.True(ScoreArithmetic.RoundSum(value) == RuleArithmetic.RoundSum(value), $"{value:R}");
        }

        Assert.True(double.IsNaN(RuleArithmetic.RoundSum(double.NaN)));
        Assert.Equal(double.PositiveInfinity, RuleArithmetic.RoundSum(double.PositiveInfinity));
    }

    [Fact]
    public void Scores_as_they_are_printed_are_not_changed_by_rounding()
    {
        for (var hundredths = 0; hundredths <= 10_000; hundredths++)
            Assert.Equal(hundredths / 100.0, ScoreArithmetic.RoundSum(hundredths / 100.0));
    }

    // Sums and means of printed scores, halves of the last place and their neighbours, and numbers of every size.
    private static double Candidate(Random random)
    {
        var sign = random.Next(2) == 0 ? 1 : -1;
        return sign * random.Next(5) switch
        {
            0 => random.Next(10_001) / 100.0 * random.Next(1, 9) / random.Next(1, 9),
            1 => (random.Next(100_000_000) + 0.5) / 1e6,
            2 => Math.BitIncrement((random.Next(100_000_000) + 0.5) / 1e6),
            3 => random.NextDouble() * Math.Pow(10, random.Next(-9, 18)),
            _ => (random.NextDouble() * 20_000) - 10_000,
        };
    }

    private static IEnumerable<double> Near(double value)
    {
        var below = value;
        var above = value;
        yield return value;
        for (var i = 0; i < 20; i++)
        {
            yield return below = Math.BitDecrement(below);
            yield return above = Math.BitIncrement(above);
        }
    }
}
