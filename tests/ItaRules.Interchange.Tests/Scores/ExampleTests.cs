using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using ItaRules.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Scores;

public sealed class ExampleTests
{
    [Fact]
    public void Kham_Sombun_has_its_instruments_total_and_level_computed()
    {
        var sheet = Read("kham-sombun-2568");

        Assert.Equal([93.20, 91.94, 86.75], sheet.Edition.Instruments.Select(sheet.Value));
        Assert.Equal(90.24, sheet.Value(sheet.Edition.Total));
        Assert.Equal("ผ่านดี", sheet.Level!.Title.Thai);
        Assert.True(sheet.Edition.Instruments.All(sheet.IsComputed));
        Assert.True(sheet.IsComputed(sheet.Edition.Total));
        Assert.True(sheet.IsLevelComputed);
    }

    [Fact]
    public void Kham_Sombun_keeps_what_is_printed_and_what_is_missing()
    {
        var sheet = Read("kham-sombun-2568");

        Assert.Equal(97.52, sheet.Value(sheet.Edition.FindItem("i5")!));
        Assert.Equal(99.14, sheet.Value(sheet.Edition.FindIndicator(2)!));
        Assert.Equal(79.05, sheet.Value(sheet.Edition.FindItem("e1")!));
        var parts = sheet.Details.Parts[sheet.Edition.FindItem("e1")!];
        Assert.Equal(79.05, parts[0]);
        Assert.True(double.IsNaN(parts[1]));
        Assert.True(double.IsNaN(sheet.Value(sheet.Edition.FindItem("o9")!)));
        Assert.Equal(51, sheet.Edition.Items.Count(item => !double.IsNaN(sheet.Reported(item))));
    }

    [Fact]
    public void Bang_Krabue_reports_a_total_that_its_indicators_give()
    {
        var sheet = Read("bang-krabue-2565");
        var total = sheet.Edition.Total;

        Assert.Equal(86.5, sheet.Reported(total));
        Assert.Equal(86.50, ScoreCalculator.Apply(total.Formula!, sheet.Values));
        Assert.Equal("A", sheet.Level!.Id);
        Assert.False(sheet.IsLevelComputed);
        Assert.Equal("A", sheet.Edition.Levels.Decide(sheet.Value(total), [.. sheet.Edition.Instruments.Select(sheet.Value)])!.Id);
    }

    [Theory]
    [InlineData("kham-sombun-2568")]
    [InlineData("bang-krabue-2565")]
    public void Examples_are_written_as_the_writer_writes(string example)
    {
        var text = new StringWriter();

        ScoreSheetWriter.Write(text, Read(example));

        Assert.Equal(File.ReadAllText(TestFiles.Example(example)), text.ToString());
    }

    private static ScoreSheet Read(string example)
    {
        var result = Assert.Single(ScoreSheetReader.Read(TestFiles.Example(example), CatalogFiles.Shipped));
        Assert.Empty(result.Diagnostics);
        return result.Sheet!;
    }
}
