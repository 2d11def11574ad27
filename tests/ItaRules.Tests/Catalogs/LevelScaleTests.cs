using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Catalogs;

/// <summary>Levels at every edge. Scores are rounded half-up to two decimals before anything looks at them.</summary>
public sealed class LevelScaleTests
{
    [Theory]
    [InlineData(0, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(69.99, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(69.994, "ต้องปรับปรุงโดยด่วน")]
    [InlineData(69.995, "ต้องปรับปรุง")]
    [InlineData(70, "ต้องปรับปรุง")]
    [InlineData(84.99, "ต้องปรับปรุง")]
    [InlineData(84.994, "ต้องปรับปรุง")]
    [InlineData(84.995, "ผ่านดี")]
    [InlineData(85, "ผ่านดี")]
    [InlineData(94.99, "ผ่านดี")]
    [InlineData(94.994, "ผ่านดี")]
    [InlineData(94.995, "ผ่านดีเยี่ยม")]
    [InlineData(95, "ผ่านดีเยี่ยม")]
    [InlineData(100, "ผ่านดีเยี่ยม")]
    public void From_2566_on_with_all_instruments_alike(double score, string level)
    {
        foreach (var year in new[] { 2566, 2567, 2568 })
            Assert.Equal(level, Level(year, score, score, score, score));
    }

    [Theory]
    [InlineData(96, 97, 98, 94, "ผ่านดี")]
    [InlineData(96, 97, 98, 94.99, "ผ่านดี")]
    [InlineData(96, 97, 98, 95, "ผ่านดีเยี่ยม")]
    [InlineData(95, 100, 84.99, 100, "ผ่าน")]
    [InlineData(86.50, 78.12, 78.55, 98.75, "ผ่าน")]
    [InlineData(85, 85, 85, 85, "ผ่านดี")]
    [InlineData(85, 84.99, 90, 90, "ผ่าน")]
    [InlineData(84.99, 100, 100, 62, "ต้องปรับปรุง")]
    [InlineData(90.24, 93.20, 91.94, 86.75, "ผ่านดี")]
    public void From_2566_on_the_best_levels_look_at_every_instrument(double total, double iit, double eit, double oit, string level) =>
        Assert.Equal(level, Level(2568, total, iit, eit, oit));

    [Theory]
    [InlineData(100, "AA")]
    [InlineData(95, "AA")]
    [InlineData(94.995, "AA")]
    [InlineData(94.99, "A")]
    [InlineData(85, "A")]
    [InlineData(84.99, "B")]
    [InlineData(75, "B")]
    [InlineData(74.99, "C")]
    [InlineData(65, "C")]
    [InlineData(64.99, "D")]
    [InlineData(55, "D")]
    [InlineData(54.99, "E")]
    [InlineData(50, "E")]
    [InlineData(49.99, "F")]
    [InlineData(0, "F")]
    public void Up_to_2565_the_total_alone_gives_a_letter(double total, string level)
    {
        foreach (var year in new[] { 2562, 2563, 2564, 2565 })
            Assert.Equal(level, Level(year, total, 0, 0, 0));
    }

    [Theory]
    [InlineData(double.NaN, 90, 90, 90, null)]
    [InlineData(96, 97, double.NaN, 97, null)]
    [InlineData(96, 97, double.NaN, 80, "ผ่าน")]
    [InlineData(60, double.NaN, double.NaN, double.NaN, "ต้องปรับปรุงโดยด่วน")]
    public void A_missing_score_leaves_open_only_what_it_could_change(double total, double iit, double eit, double oit, string? level) =>
        Assert.Equal(level, Level(2568, total, iit, eit, oit));

    [Fact]
    public void A_level_is_found_by_id_and_by_name_in_either_language()
    {
        var levels = CatalogFiles.Shipped.Find(2568)!.Levels;

        Assert.Same(levels.Find("good"), levels.Find("ผ่านดี"));
        Assert.Same(levels.Find("good"), levels.Find("Good pass"));
        Assert.Null(levels.Find("A"));
        Assert.True(levels.Find("ผ่านดีเยี่ยม")!.Rank > levels.Find("ผ่านดี")!.Rank);
    }

    private static string? Level(int year, double total, double iit, double eit, double oit) =>
        CatalogFiles.Shipped.Find(year)!.Levels
            .Decide(ScoreArithmetic.RoundScore(total), [ScoreArithmetic.RoundScore(iit), ScoreArithmetic.RoundScore(eit), ScoreArithmetic.RoundScore(oit)])?.Title.Thai;
}
