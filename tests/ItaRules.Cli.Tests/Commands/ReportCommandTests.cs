using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public ReportCommandTests() => folder.WriteScores("scores.json");

    [Theory]
    [InlineData("analysis")]
    [InlineData("plan")]
    public void A_document_is_written_in_every_form(string kind)
    {
        foreach (var form in new[] { "docx", "xlsx", "html", "md", "csv" })
        {
            var run = folder.Run("report", kind, "ita:2568", "scores.json", "--out", $"out.{form}");
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            Assert.True(folder.Has($"out.{form}"));
        }
    }

    [Fact]
    public void Without_a_file_the_document_is_shown_in_Thai_where_nothing_else_is_asked()
    {
        var run = folder.Run("report", "plan", "ita:2568", "scores.json");
        Assert.StartsWith("# มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("# Measures for integrity", folder.Run("report", "plan", "ita:2568", "scores.json", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Thai_digits_are_written_on_request()
    {
        var output = folder.Run("report", "plan", "ita:2568", "scores.json", "--digits", "thai").Output;
        Assert.Contains("ปีงบประมาณ พ.ศ. ๒๕๖๙", output, StringComparison.Ordinal);
        Assert.Contains("o14 ได้ ๐ คะแนน", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_open_is_a_message_and_fails_only_when_strict()
    {
        var run = folder.Run("report", "plan", "ita:2568", "scores.json", "--out", "plan.md");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("ยังพิจารณาไม่ได้ ผล-o9", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, folder.Run("report", "plan", "ita:2568", "scores.json", "--out", "plan.md", "--strict").ExitCode);
    }

    [Fact]
    public void What_a_measure_lacks_is_named()
    {
        folder.Write("mine.ita", "if o14 < 50 then recommend hr");
        var run = folder.Run("report", "plan", "mine.ita", "scores.json", "--out", "plan.md", "--lang", "en");
        Assert.Contains("the measure “hr” lacks steps, an owner, a period, a follow-up", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_sheets_need_a_folder_and_get_a_file_each()
    {
        folder.WriteScores("scores/a.json");
        folder.WriteScores("scores/b.json", text => text.Replace("ขามสมบูรณ์", "../ขาม:สมบูรณ์", StringComparison.Ordinal));
        var refused = folder.Run("report", "plan", "ita:2568", "scores", "--out", "plan.html");
        Assert.Equal(2, refused.ExitCode);
        Assert.Equal(0, folder.Run("report", "plan", "ita:2568", "scores", "--out", "plans", "--format", "html").ExitCode);
        Assert.Equal(
            ["องค์การบริหารส่วนตำบล---ขาม-สมบูรณ์-2568-plan.html", "องค์การบริหารส่วนตำบลขามสมบูรณ์-2568-plan.html"],
            Directory.EnumerateFiles(Path.Combine(folder.Path, "plans")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("a document is needed: analysis, plan, progress", "report")]
    [InlineData("there is no command “plans”; did you mean plan?", "report", "plans")]
    [InlineData("“plan.pdf” has no ending that names a form", "report", "plan", "ita:2568", "scores.json", "--out", "plan.pdf")]
    [InlineData("--format html does not go with “plan.docx”", "report", "plan", "ita:2568", "scores.json", "--out", "plan.docx", "--format", "html")]
    [InlineData("a docx file needs a name", "report", "plan", "ita:2568", "scores.json", "--format", "docx")]
    [InlineData("--digits does not know “roman”", "report", "plan", "ita:2568", "scores.json", "--digits", "roman")]
    [InlineData("--template is for docx only", "report", "plan", "ita:2568", "scores.json", "--out", "plan.html", "--template", "t.docx")]
    [InlineData("“scores.json” is no Word file", "report", "plan", "ita:2568", "scores.json", "--out", "plan.docx", "--template", "scores.json")]
    [InlineData("the template “none.docx” cannot be read", "report", "plan", "ita:2568", "scores.json", "--out", "plan.docx", "--template", "none.docx")]
    [InlineData("a progress file is needed", "report", "progress", "ita:2568", "scores.json")]
    [InlineData("a round is needed", "report", "progress", "ita:2568", "scores.json", "--progress", "p.json")]
    [InlineData("a file is needed", "progress", "new", "ita:2568", "scores.json")]
    [InlineData("a progress file is needed", "progress", "check")]
    public void A_command_that_makes_no_sense_is_refused_with_a_reason(string reason, params string[] arguments)
    {
        var run = folder.Run([.. arguments, "--lang", "en"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.Contains($"(see ita {string.Join(' ', arguments.TakeWhile(word => word is "report" or "plan" or "progress" or "new" or "check"))} --help)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_can_be_seen_as_one_page()
    {
        Assert.Equal(0, folder.Run("eval", "ita:2568", "scores.json", "--format", "html", "--out", "result.html", "--lang", "th").ExitCode);
        var page = folder.Read("result.html");
        Assert.Contains("จัดทำและเผยแพร่แผนการบริหารและพัฒนาทรัพยากรบุคคลให้ครบองค์ประกอบ", page, StringComparison.Ordinal);
        Assert.Contains("ita:2568/issue-6.ita:58", page, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
