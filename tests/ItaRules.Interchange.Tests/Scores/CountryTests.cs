using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using ItaRules.Interchange.Tests.Tables;
using ItaRules.NationalYear;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Scores;

/// <summary>The made-up year that sizes and speeds are measured with is like the year it stands for.</summary>
public sealed class CountryTests
{
    // As published for 2568: 8,317 agencies, a mean of 93.82, 7,832 of them (94.17 %) with 85 or more.
    [Theory]
    [InlineData(2568)]
    [InlineData(1)]
    public void Its_totals_are_spread_as_those_of_2568(int seed)
    {
        var sheets = Country.Sheets(seed).ToList();
        var totals = sheets.Select(sheet => sheet.Value(sheet.Edition.Total)).ToList();

        Assert.Equal(8_317, totals.Count);
        Assert.InRange(totals.Average(), 93.72, 93.92);
        Assert.InRange(totals.Count(total => total >= 85) / 8_317.0, 0.9387, 0.9447);
        Assert.Equal(["excellent", "good", "improve", "pass", "urgent"], sheets.Select(sheet => sheet.Level!.Id).Distinct().Order());
    }

    [Fact]
    public void Its_scores_are_such_as_each_item_can_have()
    {
        var sheets = Country.Sheets(count: 500).ToList();

        Assert.Equal(500 * 61, sheets.Sum(sheet => Values(sheet).Count()));
        Assert.All(sheets.SelectMany(Values).Where(one => one.Item.Instrument.Code == "OIT"), one => Assert.Contains(one.Score, new[] { 0.0, 50, 100 }));
        Assert.All(sheets.SelectMany(Values), one => Assert.InRange(one.Score, 0, 100));
    }

    [Fact]
    public void A_seed_gives_the_same_figures_again() =>
        Assert.Equal(Country.Sheets(7, 50).SelectMany(sheet => sheet.Values.ToArray()), Country.Sheets(7, 50).SelectMany(sheet => sheet.Values.ToArray()));

    [Theory]
    [InlineData("year.json")]
    [InlineData("year.ndjson")]
    [InlineData("year.csv")]
    [InlineData("year.long.csv")]
    [InlineData("year.xlsx")]
    public void Every_form_of_it_is_read_back_as_it_was(string name)
    {
        var folder = Directory.CreateTempSubdirectory("ita-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            var sheets = Country.Sheets(count: 300).ToList();
            CountryFiles.Write(path, sheets);
            using var stream = File.OpenRead(path);

            var read = ScoreFiles.Read(stream, name, CatalogFiles.Shipped).ToList();

            Assert.Equal("", TableText.Messages(read));
            Assert.Equal(sheets.Select(sheet => sheet.Agency.Name), read.Select(result => result.Sheet!.Agency.Name));
            Assert.Equal(sheets.SelectMany(Values), read.SelectMany(result => Values(result.Sheet!)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(Item Item, double Score)> Values(ScoreSheet sheet) =>
        sheet.Edition.Items.SelectMany(item => item.PartCount > 1 ? sheet.Details.Parts[item].ToArray().Select(score => (item, score)) : [(item, sheet.Reported(item))]);
}
