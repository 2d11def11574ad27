using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Tests.Scores;

/// <summary>Why last year's score is not known, in the words of a reader of either language.</summary>
public sealed class PreviousScoresTests
{
    [Theory]
    [InlineData("o29", 2567, "ไม่ทราบว่า o29 ตรงกับคะแนนใดของปี 2566", "no counterpart of o29 is known in 2566")]
    [InlineData("o16", 2568, "o16 ตรงกับหลายคะแนนของปี 2567: o20, o21", "o16 continues several scores of 2567: o20, o21")]
    [InlineData("indicator 9", 2568, "ปี 2567 ไม่มีคะแนน ตัวชี้วัดที่ 9", "the sheet of 2567 has no score for indicator 9")]
    [InlineData("total", 2568, "ปี 2567 ไม่มีคะแนนรวม", "the sheet of 2567 has no score for the total")]
    [InlineData("o14", 2568, "ปี 2567 ไม่มีคะแนน o18", "the sheet of 2567 has no score for o18")]
    public void The_reason_names_scores_as_its_reader_does(string code, int year, string thai, string english)
    {
        var sheet = Sheet(year, "i1");
        var previous = new PreviousScores(new ScoreTable(sheet.Edition, [sheet]), [Sheet(year - 1, "i1")], CatalogFiles.Shipped);

        var reason = previous.WhyMissing(sheet.Edition.Scores.First(score => score.RuleCode == code), 0);

        Assert.Equal((thai, english), (reason?.Thai, reason?.English));
    }

    private static ScoreSheet Sheet(int year, string code)
    {
        var edition = CatalogFiles.Shipped.Find(year)!;
        var reported = new double[edition.Scores.Length];
        Array.Fill(reported, double.NaN);
        reported[edition.FindItem(code)!.Ordinal] = 90;
        return new(edition, new Agency("อบต.บ้านนา"), reported);
    }
}
