using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Newtonsoft.Json.Linq;
using Xunit;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>A year of an agency from its scores to the next year's, by the commands that its staff give.</summary>
public sealed class AgencyYearTests : IDisposable
{
    private const string Scores2568 = """
        ข้อ,คะแนน
        i1,99.35
        i10,1.29
        o12,50
        o13,50
        o14,0
        o15,0
        """;

    private readonly TestFolder folder = new();

    [Fact]
    public void From_scores_to_plan_to_progress_to_reports_to_the_next_year()
    {
        // The scores come in, and the rules say what is weak.
        folder.Write("2568.csv", Scores2568);
        Done(folder.Run("import", "2568.csv", "--edition", "2568", "--agency", "อบต.ทดสอบ", "--out", "2568.json"));
        var result = JObject.Parse(Done(folder.Run("eval", "ita:2568", "2568.json", "--format", "json")).Output);
        var measures = result["recommendations"]!.Select(one => (string)one["measure"]!).ToList();
        Assert.Contains("แผนบุคคล", measures);

        // The plan is published, with every measure in it.
        Done(folder.Run("report", "plan", "ita:2568", "2568.json", "--out", "plan.html"));
        foreach (var title in result["recommendations"]!.Select(one => (string)one["title"]!))
            Assert.Contains(title, folder.Read("plan.html"), StringComparison.Ordinal);

        // Staff get a workbook, fill it in, and it is read back.
        Done(folder.Run("progress", "new", "ita:2568", "2568.json", "--out", "form.xlsx"));
        FillIn(Path.Combine(folder.Path, "form.xlsx"), "แผนบุคคล", "แล้วเสร็จ", "20 พ.ย. 2568", "ประกาศใช้แผนแล้ว", "https://example.go.th/hr.pdf");
        Done(folder.Run("progress", "check", "form.xlsx", "ita:2568", "2568.json"));
        Done(folder.Run("progress", "new", "ita:2568", "2568.json", "--from", "form.xlsx", "--out", "progress.json"));
        var entered = JObject.Parse(folder.Read("progress.json"))["measures"]!.Single(measure => (string?)measure["id"] == "แผนบุคคล")["steps"]!;
        Assert.All(entered, step => Assert.Equal(("done", "2025-11-20", "ประกาศใช้แผนแล้ว"), ((string)step["state"]!, (string)step["date"]!, (string)step["result"]!)));

        // A day outside the period and a link that is none are told in their cells.
        FillIn(Path.Combine(folder.Path, "form.xlsx"), "แผนบุคคล", "แล้วเสร็จ", "20 พ.ย. 2569", "ประกาศ", "ในแฟ้ม");
        var check = folder.Run("progress", "check", "form.xlsx", "ita:2568", "2568.json");
        Assert.Equal(1, check.ExitCode);
        Assert.Matches(@"form\.xlsx:ความก้าวหน้า:\d+:9: warning ITA7011", check.Error);
        Assert.Matches(@"form\.xlsx:ความก้าวหน้า:\d+:11: warning ITA7016", check.Error);

        // Reports of both rounds, from the file and from the workbook alike.
        foreach (var round in new[] { "6", "12" })
        {
            Done(folder.Run("report", "progress", "ita:2568", "2568.json", "--progress", "progress.json", "--round", round, "--out", $"report{round}.md"));
            Assert.Contains("ประกาศใช้แผนแล้ว", folder.Read($"report{round}.md"), StringComparison.Ordinal);
            Assert.Contains("20 พ.ย. 2568", folder.Read($"report{round}.md"), StringComparison.Ordinal);
        }

        Done(folder.Run("report", "progress", "ita:2568", "2568.json", "--progress", "form.xlsx", "--round", "12", "--out", "report.docx"));
        Assert.True(folder.Has("report.docx"));

        // The rules change: what was entered for a measure that is gone stays.
        folder.Write("mine.ita", "ปีประเมิน 2568\nถ้า o12 ต่ำกว่า 60 แล้วเสนอมาตรการ พัสดุ");
        var changed = Done(folder.Run("progress", "new", "mine.ita", "2568.json", "--out", "progress.json"));
        Assert.Contains("ไม่อยู่ในแผนแล้ว", changed.Error, StringComparison.Ordinal);
        Assert.Contains("ประกาศใช้แผนแล้ว", folder.Read("progress.json"), StringComparison.Ordinal);

        // A year later the scores stand beside those of the year before.
        folder.Write("2567.json", """{"edition":2567,"agency":{"name":"อบต.ทดสอบ"},"items":{"o18":0},"indicators":{"4":60}}""");
        Done(folder.Run("report", "analysis", "ita:2568", "2568.json", "--out", "analysis.md", "--previous", "2567.json"));
        Assert.Contains("| ปี 2567 | ปี 2568 | ผลต่าง |", folder.Read("analysis.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_cannot_be_read_never_overwrites_the_file()
    {
        folder.WriteScores("scores.json");
        folder.Write("progress.json", """{"edition":2568,"planYear":2569,"measures":[{"id":"แผนบุคคล","steps":[{"step":"ทำ","state":"เสร็จมั้ง"}]}]}""");
        var before = folder.Read("progress.json");
        var run = folder.Run("progress", "new", "ita:2568", "scores.json", "--out", "progress.json");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("progress.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("progress.json"));
    }

    public void Dispose() => folder.Dispose();

    private static Ita Done(Ita run)
    {
        Assert.True(run.ExitCode == 0, run.Error);
        return run;
    }

    // As staff do: types into the cells of the measure's rows.
    private static void FillIn(string path, string measure, params string[] entries)
    {
        using var package = SpreadsheetDocument.Open(path, isEditable: true);
        var rows = package.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<Row>().ToList();
        var first = rows[0].Elements<Cell>().ToList().FindIndex(cell => cell.InnerText == "สถานะ");
        foreach (var row in rows.Where(row => row.Elements<Cell>().First().InnerText == measure))
        {
            var cells = row.Elements<Cell>().ToList();
            for (var i = 0; i < entries.Length; i++)
            {
                var cell = cells[first + i];
                cell.RemoveAllChildren();
                cell.DataType = CellValues.InlineString;
                cell.Append(new InlineString(new SheetText(entries[i])));
            }
        }

        package.Save();
    }
}
