using ItaRules.Catalogs;
using ItaRules.Scores;
using ItaRules.Tests.Evaluation;
using Xunit;

namespace ItaRules.Tests.Scores;

public class ScoreChangesTests
{
    // As Kham Sombun's sheet of 2568: o9 is not known, the indicators are reported, instruments and total follow.
    private static readonly (string Code, double Value)[] reported =
    [
        ("o10", 100), ("o11", 100), ("o12", 50), ("o13", 50), ("o14", 0), ("o15", 0), ("o16", 100), ("o24", 100), ("o25", 100), ("o26", 50), ("o27", 100), ("o28", 100),
        ("indicator 1", 99.78), ("indicator 2", 99.14), ("indicator 3", 100), ("indicator 4", 67.1), ("indicator 5", 100),
        ("indicator 6", 92.52), ("indicator 7", 91.49), ("indicator 8", 91.8), ("indicator 9", 78.5), ("indicator 10", 95),
    ];

    [Fact]
    public void A_reported_indicator_moves_by_the_formulas_difference_and_what_is_computed_follows()
    {
        var before = Sample.Sheet(reported);
        var changed = Change(before, ("o14", 100));

        // 9.5 is the mean of three items, indicator 9 that of six sub-indicators: 100 points in one item are 100 / 18 in the indicator.
        Assert.Equal(78.5 + 5.56, changed.Sheet.Reported(Sample.Score("indicator 9")), 2);
        Assert.Equal(89.53, changed.Sheet.Value(Sample.Score("OIT")));
        Assert.Equal(ScoreArithmetic.RoundScore((0.3 * 93.20) + (0.3 * 91.94) + (0.4 * 89.53)), changed.Sheet.Value(Sample.Score("total")));
        Assert.True(changed.Sheet.IsComputed(Sample.Score("total")));
        Assert.Equal(["o14", "9.5", "indicator 9", "OIT", "total"], changed.Changes.Select(change => change.Score.RuleCode));
        Assert.Empty(changed.Unmoved);
        Assert.Equal(0, before.Value(Sample.Score("o14")));
    }

    [Fact]
    public void The_missing_neighbour_of_a_changed_item_does_not_matter()
    {
        var changed = Change(Sample.Sheet(reported), ("o10", 50));

        Assert.Equal(78.5 - 2.78, changed.Sheet.Value(Sample.Score("indicator 9")), 2);
        Assert.True(double.IsNaN(changed.Sheet.Value(Sample.Score("9.3"))));
    }

    [Fact]
    public void Changes_that_are_made_together_add_up()
    {
        var together = Change(Sample.Sheet(reported), ("o14", 100), ("o15", 100), ("o26", 100)).Sheet;

        Assert.Equal(89.61, together.Value(Sample.Score("indicator 9")));
        Assert.Equal(100, together.Value(Sample.Score("indicator 10")));
        Assert.Equal(94.81, together.Value(Sample.Score("OIT")));
    }

    [Fact]
    public void Filling_a_gap_moves_nothing_that_is_reported_and_says_so()
    {
        var changed = Change(Sample.Sheet(reported), ("o9", 0));

        Assert.Equal(78.5, changed.Sheet.Value(Sample.Score("indicator 9")));
        Assert.Equal(["indicator 9"], changed.Unmoved.Select(score => score.RuleCode));
        Assert.Equal(66.67, changed.Sheet.Value(Sample.Score("9.3")));
    }

    [Fact]
    public void Filling_a_gap_lets_what_is_computed_follow()
    {
        var sheet = Sample.Sheet([.. reported.Where(score => score.Code != "indicator 9")]);
        Assert.True(double.IsNaN(sheet.Value(Sample.Score("total"))));

        var changed = Change(sheet, ("indicator 9", 78.5));

        Assert.Equal(86.75, changed.Sheet.Value(Sample.Score("OIT")));
        Assert.Equal(90.24, changed.Sheet.Value(Sample.Score("total")));
        Assert.Equal("good", changed.Sheet.Level!.Id);
    }

    [Fact]
    public void A_score_set_directly_wins_over_what_its_parts_would_give()
    {
        var changed = Change(Sample.Sheet(reported), ("o14", 100), ("indicator 9", 80));

        Assert.Equal(80, changed.Sheet.Value(Sample.Score("indicator 9")));
        Assert.Equal(87.5, changed.Sheet.Value(Sample.Score("OIT")));
    }

    [Fact]
    public void A_reported_total_and_level_follow()
    {
        var sheet = WithLevel([.. reported, ("total", 95.2)], "excellent");
        Assert.Equal("excellent", sheet.Level!.Id);

        var changed = Change(sheet, ("indicator 10", 45)).Sheet;

        Assert.Equal(95.2 - 10, changed.Value(Sample.Score("total")), 2);
        Assert.Equal("pass", changed.Level!.Id);
        Assert.True(changed.IsLevelComputed);
    }

    [Fact]
    public void A_reported_level_stays_while_total_and_instruments_do()
    {
        var sheet = WithLevel(reported, "excellent");

        Assert.Equal("excellent", Change(sheet, ("o9", 100)).Sheet.Level!.Id);
        Assert.Equal("excellent", Change(sheet, ("o14", 0)).Sheet.Level!.Id);
    }

    [Fact]
    public void A_reported_level_is_open_when_the_total_moves_and_is_not_known()
    {
        var sheet = WithLevel([("o14", 0), ("indicator 9", 78.5)], "good");

        Assert.Null(Change(sheet, ("o14", 100)).Sheet.Level);
    }

    [Fact]
    public void What_is_reported_stays_within_0_and_100()
    {
        var sheet = Sample.Sheet(("o14", 0), ("indicator 9", 99), ("o24", 100), ("indicator 10", 1));

        Assert.Equal(100, Change(sheet, ("o14", 100)).Sheet.Value(Sample.Score("indicator 9")));
        Assert.Equal(0, Change(sheet, ("o24", 0)).Sheet.Value(Sample.Score("indicator 10")));
    }

    [Fact]
    public void A_new_score_of_an_item_stands_for_all_its_parts()
    {
        var item = (Item)Sample.Score("e1");
        var details = new ScoreSheetDetails { Parts = Parts.Of(item, 80, double.NaN) };
        var sheet = new ScoreSheet(Sample.Edition, Agency.Unnamed, Sample.Sheet(("e1", 80), ("e2", 100), ("e3", 100)).ReportedValues(), details);
        Assert.True(double.IsNaN(sheet.Value(Sample.Score("indicator 6"))));

        var changed = Change(sheet, ("e1", 70)).Sheet;

        Assert.True(changed.Details.Parts.IsEmpty);
        Assert.Equal(90, changed.Value(Sample.Score("indicator 6")));
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(100.01)]
    [InlineData(double.NaN)]
    public void A_score_is_0_to_100(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Change(Sample.Sheet(reported), ("o14", value)));

    [Fact]
    public void A_score_of_another_edition_is_refused()
    {
        var other = Sample.Catalogs.Find(2565)!.Scores[0];

        Assert.Throws<ArgumentException>(() => ScoreChanges.Apply(Sample.Sheet(reported), new Dictionary<ScoreDefinition, double> { [other] = 1 }));
    }

    // There and back again: rounding may cost the last place, and nothing else.
    [Fact]
    public void Undoing_a_change_gives_the_sheet_back()
    {
        var random = new Random(3);
        var sheet = Sample.Sheet(reported);
        foreach (var code in new[] { "o10", "o12", "o16", "o26", "indicator 3", "indicator 9" })
        {
            var original = sheet.Value(Sample.Score(code));
            var back = Change(Change(sheet, (code, Math.Round(40 + (random.NextDouble() * 50), 2))).Sheet, (code, original)).Sheet;
            foreach (var score in sheet.Edition.Scores)
            {
                Assert.Equal(double.IsNaN(sheet.Value(score)), double.IsNaN(back.Value(score)));
                if (!double.IsNaN(sheet.Value(score)))
                    Assert.InRange(back.Value(score), sheet.Value(score) - 0.0201, sheet.Value(score) + 0.0201);
            }
        }
    }

    private static ChangedSheet Change(ScoreSheet sheet, params (string Code, double Value)[] values) =>
        ScoreChanges.Apply(sheet, values.ToDictionary(change => Sample.Score(change.Code), change => change.Value));

    private static ScoreSheet WithLevel((string Code, double Value)[] scores, string level) =>
        new(Sample.Edition, Agency.Unnamed, Sample.Sheet(scores).ReportedValues(), new ScoreSheetDetails { ReportedLevel = Sample.Edition.Levels.Find(level) });
}
