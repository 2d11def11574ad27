using System.Collections.Frozen;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Evaluation;

/// <summary>A level that missing instruments leave open is held against every level that it can turn out to be.</summary>
public sealed class OpenLevelTests
{
    private static readonly double[] lines = [0, 49.99, 50, 54.99, 55, 65, 69.99, 70, 75, 84.99, 85, 94.99, 95, 100];
    private static readonly double[] instrumentLines = [0, 84.99, 85, 94.99, 95, 100];

    [Theory]
    [InlineData(2562)]
    [InlineData(2565)]
    [InlineData(2566)]
    [InlineData(2567)]
    [InlineData(2568)]
    public void Each_comparison_is_what_it_is_for_every_score_that_the_missing_instruments_can_have(int year)
    {
        var edition = Sample.Catalogs.Find(year)!;
        var tests = edition.Levels.Levels.SelectMany(level => Enum.GetValues<ComparisonOperator>().SelectMany(comparison => Both(comparison, level))).ToArray();
        double[] values = [double.NaN, 80, 85, 94.99, 95];
        var sheets = lines.SelectMany(total => values.SelectMany(iit => values.SelectMany(eit => values.Select(oit => Sheet(edition, total, [iit, eit, oit]))))).ToArray();
        var rules = new BoundRuleSet(edition, year + 1, Sample.Deciding(tests.Select(test => test.Condition)).Rules, FrozenDictionary<MeasureSymbol, BoundMeasure>.Empty, []);

        var result = Evaluator.Evaluate(rules, new ScoreTable(edition, [.. sheets]));

        for (var row = 0; row < sheets.Length; row++)
        {
            double[] instruments = [.. edition.Instruments.Select(sheets[row].Value)];
            var total = sheets[row].Value(edition.Total);
            var possible = Completions(instruments).Select(whole => edition.Levels.Decide(total, whole)!.Rank).Distinct().ToArray();
            for (var i = 0; i < tests.Length; i++)
            {
                var outcomes = possible.Select(rank => RuleArithmetic.Compare(rank, tests[i].Comparison, tests[i].Level.Rank)).Distinct().ToArray();
                var expected = outcomes is not [var all] ? Truth.Undetermined : all ? Truth.True : Truth.False;
                var said = $"total {total}, {string.Join(' ', instruments)}: level {tests[i].Comparison} {tests[i].Level.Id}";
                Assert.True(expected == ConditionTrace.Of(tests[i].Condition, new SheetScores(sheets[row])).Truth, said);
                Assert.True(expected == result.OutcomeOf(rules.Rules[i], row), said);
            }
        }
    }

    [Fact]
    public void Without_a_total_the_level_stays_open()
    {
        var scores = new SheetScores(Sample.Sheet(("IIT", 80), ("EIT", 80)));

        Assert.Null(scores.Sheet.LevelRange);
        Assert.Equal(Truth.Undetermined, ConditionTrace.Of(Test(new BoundLevel(default), ComparisonOperator.Less, Sample.Edition.Levels.Find("pass")!), scores).Truth);
    }

    [Fact]
    public void A_decided_comparison_rests_on_the_total_and_says_between_what_levels_it_lies()
    {
        var trace = ConditionTrace.Of(Test(new BoundLevel(default), ComparisonOperator.Less, Sample.Edition.Levels.Find("pass")!), new SheetScores(Sample.Sheet(("total", 90))));

        Assert.Equal((Truth.False, "total"), (trace.Truth, Assert.Single(trace.Deciding).Score.Code));
        Assert.Equal("ได้ระดับ “ผ่าน” ถึง “ผ่านดี” ไม่น้อยกว่า “ผ่าน”", TestText.Fact(trace, Language.Thai));
        Assert.Equal("the level is from “Pass” to “Good pass”, at least “Pass”", TestText.Fact(trace, Language.English));
    }

    private static ScoreSheet Sheet(Edition edition, double total, double[] instruments)
    {
        var reported = Enumerable.Repeat(double.NaN, edition.Scores.Length).ToArray();
        reported[edition.Total.Ordinal] = total;
        for (var i = 0; i < instruments.Length; i++)
            reported[edition.Instruments[i].Ordinal] = instruments[i];
        return new ScoreSheet(edition, Agency.Unnamed, reported);
    }

    private static IEnumerable<double[]> Completions(double[] instruments)
    {
        var place = Array.FindIndex(instruments, double.IsNaN);
        return place < 0 ? [instruments] : instrumentLines.SelectMany(line => Completions([.. instruments[..place], line, .. instruments[(place + 1)..]]));
    }

    private static IEnumerable<(BoundCondition Condition, ComparisonOperator Comparison, Level Level)> Both(ComparisonOperator comparison, Level level) =>
    [
        (Test(new BoundLevel(default), comparison, level), comparison, level),
        (new BoundComparison(default, new BoundNumber(default, level.Rank, level), comparison.Mirrored(), new BoundLevel(default)), comparison, level),
    ];

    private static BoundComparison Test(BoundSum left, ComparisonOperator comparison, Level level) => new(default, left, comparison, new BoundNumber(default, level.Rank, level));
}
