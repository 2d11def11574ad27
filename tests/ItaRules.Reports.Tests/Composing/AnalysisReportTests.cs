using ItaRules.Reports.Composing;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Tests.Infrastructure;
using ItaRules.Testing;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Reports.Tests.Composing;

public class AnalysisReportTests
{
    private const string Rules = "if o14 < 50 then recommend hr";

    [Theory]
    [InlineData("kham-sombun-2568", Language.Thai)]
    [InlineData("kham-sombun-2568", Language.English)]
    [InlineData("bang-krabue-2565", Language.Thai)]
    public void An_analysis_reads_as_it_was_read(string example, Language language) =>
        Verifier.Verify(Written.Text(AnalysisReport.Compose(Example.Shipped(example, language)), "md"), $"{example}-{language}");

    [Fact]
    public void From_2567_on_there_is_a_chapter_an_issue_and_before_an_instrument()
    {
        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"ประเด็นที่ {number} "), Chapters(Example.KhamSombun()).Select(title => title[..13]));
        Assert.Equal(["IIT", "EIT", "OIT"], Chapters(Example.BangKrabue()).Select(title => title[..3]));
    }

    [Fact]
    public void Earlier_years_stand_beside_in_tables_and_chart()
    {
        var document = AnalysisReport.Compose(Example.Of(
            Rules,
            """{"edition":2568,"agency":{"name":"ก"},"items":{"o14":50,"i1":90},"indicators":{"1":90,"9":80}}""",
            previous: """
            {"edition":2567,"agency":{"name":"ก"},"items":{"o18":0,"i1":80},"indicators":{"1":85,"9":82.5}}
            {"edition":2566,"agency":{"name":"ก"},"indicators":{"1":70}}
            """));
        var chart = document.Blocks.OfType<Chart>().Single();
        Assert.Equal(["ปี 2566", "ปี 2567", "ปี 2568"], chart.Series.Select(series => series.Name));
        Assert.Equal([70, 85, 90], chart.Series.Select(series => series.Values[0]));
        var indicators = document.Blocks.OfType<Table>().Single(table => table.Title == "ผลการประเมินรายตัวชี้วัด");
        Assert.Equal([70, 85, 90], indicators.Rows[0].Cells.OfType<ScoreCell>().Select(cell => cell.Value));
        Assert.Equal(5, indicators.Rows[0].Cells.OfType<ChangeCell>().Single().Value);
        var items = document.Blocks.OfType<Table>().Where(table => table.IsData).SelectMany(table => table.Rows).ToLookup(row => ((WordsCell)row.Cells[1]).Lines[0].Words, row => row.Cells);
        Assert.Equal([0, 50], items["o14"].First().OfType<ScoreCell>().Select(cell => cell.Value));
        Assert.Equal([80, 90], items["i1"].First().OfType<ScoreCell>().Select(cell => cell.Value));
        Assert.Contains("มีตัวชี้วัดที่คะแนนเพิ่มขึ้น 1 ตัว ลดลง 1 ตัว และเท่าเดิม 0 ตัว ลดลงมากที่สุดคือ ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล ลดลง 2.50 คะแนน", Written.Text(document, "md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("i1", 69.99, "ข้อบกพร่อง")]
    [InlineData("i1", 70, "ปรับปรุง")]
    [InlineData("i1", 84.99, "ปรับปรุง")]
    [InlineData("i1", 85, "พัฒนา")]
    [InlineData("i1", 95, "รักษาระดับ")]
    [InlineData("o14", 0, "ข้อบกพร่อง")]
    [InlineData("o14", 50, "ปรับปรุง")]
    [InlineData("o14", 100, "รักษาระดับ")]
    public void A_score_is_judged_by_the_limits_of_its_kind(string item, double score, string judgement)
    {
        var document = AnalysisReport.Compose(Example.Of(Rules, FormattableString.Invariant($$$"""{"edition":2568,"items":{"{{{item}}}":{{{score}}}}}""")));
        var row = document.Blocks.OfType<Table>().Where(table => table.IsData).SelectMany(table => table.Rows).Single(row => row.Cells[1] is WordsCell cell && cell.Lines[0].Words == item);
        Assert.Equal(judgement, ((WordsCell)row.Cells[^1]).Lines[0].Words);
    }

    [Fact]
    public void Doubts_about_figures_are_footnotes_at_their_figures()
    {
        var document = AnalysisReport.Compose(Example.KhamSombun());
        var noted = document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).OfType<ScoreCell>()
            .Where(cell => cell.Notes.Any(note => note.Words.Contains("97.42", StringComparison.Ordinal)));
        Assert.Equal(99.14, Assert.Single(noted).Value);
    }

    [Fact]
    public void A_score_that_is_not_there_is_a_dash_and_is_named()
    {
        var text = Written.Text(AnalysisReport.Compose(Example.KhamSombun()), "md");
        Assert.Contains("| o9 | คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ | – | – |", text, StringComparison.Ordinal);
        Assert.Contains("ข้อที่ไม่มีคะแนนในใบคะแนน จึงยังสรุปไม่ได้: o9", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Chapters(ReportInput input) => AnalysisReport.Compose(input).Blocks.OfType<Table>().Where(table => table.IsData).Select(table => table.Title);
}
