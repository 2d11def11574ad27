using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Scores;

public sealed class ScoreCalculatorTests
{
    private static readonly Edition edition = CatalogFiles.Shipped.Find(2568)!;

    [Fact]
    public void Indicator_10_is_the_mean_of_its_sub_indicators_and_not_of_its_items()
    {
        var sheet = Sheet([.. Enumerable.Range(21, 8).Select(number => ($"o{number}", number == 26 ? 50.0 : 100))]);

        Assert.Equal(95, sheet.Value(edition.FindIndicator(10)!));
        Assert.Equal(90, sheet.Value(edition.SubIndicators.Single(sub => sub.Code == "10.2")));
    }

    [Fact]
    public void What_is_reported_is_used_and_only_the_rest_is_computed()
    {
        var sheet = Sheet(("i1", 10), ("i2", 20), ("i3", 30), ("indicator 1", 90));

        Assert.Equal(90, sheet.Value(edition.FindIndicator(1)!));
        Assert.False(sheet.IsComputed(edition.FindIndicator(1)!));
        Assert.Equal(20, ScoreCalculator.Recompute(sheet, edition.FindIndicator(1)!));
    }

    [Fact]
    public void A_missing_part_leaves_everything_above_it_open()
    {
        var sheet = Sheet(("i1", 10), ("i2", 20));

        Assert.True(double.IsNaN(sheet.Value(edition.FindIndicator(1)!)));
        Assert.True(double.IsNaN(sheet.Value(edition.Total)));
        Assert.Null(sheet.Level);
    }

    [Fact]
    public void An_item_is_the_mean_of_its_parts_once_both_are_known()
    {
        var parts = Parts.Of(edition.FindItem("e1")!, 79.05, 96.43);

        var sheet = Sheet(parts);

        Assert.Equal(87.74, sheet.Value(edition.FindItem("e1")!));
        Assert.True(sheet.IsComputed(edition.FindItem("e1")!));
    }

    [Fact]
    public void An_indicator_is_not_computed_from_items_that_stand_for_one_part_of_two()
    {
        var parts = Parts.Of(edition.FindItem("e1")!, 79.05, double.NaN);

        var sheet = Sheet(parts, ("e1", 79.05), ("e2", 82.86), ("e3", 100));

        Assert.Equal(79.05, sheet.Value(edition.FindItem("e1")!));
        Assert.True(double.IsNaN(sheet.Value(edition.FindIndicator(6)!)));
        Assert.True(double.IsNaN(ScoreCalculator.Recompute(sheet, edition.FindIndicator(6)!)));
    }

    [Theory]
    [InlineData(84.994, 84.99)]
    [InlineData(84.995, 85.00)]
    [InlineData(1.005, 1.01)]
    [InlineData(90.2419, 90.24)]
    public void Rounding_is_half_up_on_the_decimal_number(double value, double expected) => Assert.Equal(expected, ScoreArithmetic.RoundScore(value));

    [Fact]
    public void Means_and_weighted_sums_round_as_on_paper()
    {
        var random = new Random(2568);
        for (var i = 0; i < 200_000; i++)
        {
            var (a, b) = (random.Next(10_001), random.Next(10_001));

            Assert.Equal((double)Math.Round((a + b) / 200m, 2, MidpointRounding.AwayFromZero), ScoreArithmetic.RoundScore(((a / 100.0) + (b / 100.0)) / 2));
            Assert.Equal((double)Math.Round((0.3m * a / 100) + (0.7m * b / 100), 2, MidpointRounding.AwayFromZero), ScoreArithmetic.RoundScore((0.3 * (a / 100.0)) + (0.7 * (b / 100.0))));
        }
    }

    private static ScoreSheet Sheet(params (string Code, double Score)[] scores) => Sheet(ItemParts.None, scores);

    private static ScoreSheet Sheet(ItemParts parts, params (string Code, double Score)[] scores)
    {
        var reported = new double[edition.Scores.Length];
        Array.Fill(reported, double.NaN);
        foreach (var (code, score) in scores)
            reported[edition.Scores.First(definition => definition.RuleCode == code).Ordinal] = score;
        return new(edition, Agency.Unnamed, reported, new ScoreSheetDetails { Parts = parts });
    }
}
