using System.Globalization;
using System.Text.RegularExpressions;
using ItaRules.Catalogs;
using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using Xunit;

namespace ItaRules.Reports.Tests.Composing;

/// <summary>Whatever the sheet, every figure of a document is one of the sheet's, and every figure of the sheet is in the document.</summary>
public partial class FigureTests
{
    private const int Sheets = 25;

    [Theory]
    [InlineData(2565)]
    [InlineData(2567)]
    [InlineData(2568)]
    public void Every_figure_of_an_analysis_is_one_of_the_sheet_and_stands_at_its_code(int year)
    {
        var random = new Random(year);
        for (var i = 0; i < Sheets; i++)
        {
            var input = Example.Of(Rules(year), RandomSheet(year, random));
            var document = AnalysisReport.Compose(input);
            var sheet = input.Result.Sheet;
            var rows = document.Blocks.OfType<Table>().Where(table => table.IsData).SelectMany(table => table.Rows).ToList();
            foreach (var row in rows)
            {
                var code = ((WordsCell)row.Cells[1]).Lines[0].Words;
                var score = (ScoreDefinition?)sheet.Edition.FindItem(code) ?? sheet.Edition.FindIndicator(int.Parse(code, CultureInfo.InvariantCulture))!;
                Assert.Equal(sheet.Value(score), row.Cells.OfType<ScoreCell>().Single().Value);
            }

            var shown = rows.Select(row => ((WordsCell)row.Cells[1]).Lines[0].Words).ToHashSet();
            Assert.All(sheet.Edition.Items.Where(item => item.Issues.Length > 0 && !double.IsNaN(sheet.Value(item))), item => Assert.Contains(item.Code, shown));

            // Texts too: every number with two decimals is a score of the sheet, or in a footnote that names what its formula gives instead.
            var known = sheet.Edition.Scores.Select(score => sheet.Value(score).ToString("0.00", CultureInfo.InvariantCulture)).ToHashSet();
            var text = Written.Text(document, "md");
            Assert.All(Figure().Matches(text[..text.LastIndexOf("\n\n[^", StringComparison.Ordinal)]).Select(match => match.Value), figure => Assert.Contains(figure, known));
        }
    }

    [Fact]
    public void Every_figure_of_a_plan_s_reasons_is_one_of_the_sheet()
    {
        var random = new Random(5);
        for (var i = 0; i < Sheets; i++)
        {
            var input = Example.Of(Rules(2568), RandomSheet(2568, random));
            var item = input.Result.Sheet.Edition.FindItem("o14")!;
            var score = input.Result.Sheet.Value(item);
            var text = Written.Text(PlanReport.Compose(input), "md");
            Assert.Equal(score < 50, text.Contains("ที่มา: o14 ได้ " + ItaRules.Explanation.NumberText.Of(score) + " คะแนน", StringComparison.Ordinal));
        }
    }

    private static string Rules(int year) => $$"""
        ปีประเมิน {{year}}
        ถ้า o14 ต่ำกว่า 50 แล้วเสนอมาตรการ แผนบุคคล เนื่องจาก "o14 ได้ {o14} คะแนน"
        """;

    private static string RandomSheet(int year, Random random)
    {
        var edition = Example.Of(Rules(year), FormattableString.Invariant($$"""{"edition":{{year}},"total":1}""")).Result.Sheet.Edition;
        var items = edition.Items.Where(_ => random.Next(10) > 0).Select(item => FormattableString.Invariant($"\"{item.Code}\":{Score(item)}"));
        var indicators = edition.Indicators.Where(_ => random.Next(3) == 0).Select(indicator => FormattableString.Invariant($"\"{indicator.Code}\":{random.Next(10001) / 100.0}"));
        return FormattableString.Invariant($$$"""{"edition":{{{year}}},"items":{ {{{string.Join(',', items)}}} },"indicators":{ {{{string.Join(',', indicators)}}} }}""");

        string Score(Item item) => (item.Domain.IsListed ? item.Domain.Values[random.Next(item.Domain.Values.Length)] : random.Next(10001) / 100.0).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\b\d+\.\d\d\b")]
    private static partial Regex Figure();
}
