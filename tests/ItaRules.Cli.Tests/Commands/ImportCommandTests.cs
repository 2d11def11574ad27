using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private const string Documents = "tests/ItaRules.Interchange.Tests/Data";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("kham-sombun-2568")]
    [InlineData("bang-krabue-2565")]
    public void A_document_is_written_as_the_sheet_of_its_example(string name)
    {
        var target = Path.Combine(folder.Path, "scores.json");

        var run = Ita.Run("import", $"{Documents}/{name}.txt", "--out", target);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(File.ReadAllText(Path.Combine(Ita.Repository, "examples", name, "scores.json")), folder.Read("scores.json"));
        Assert.StartsWith("1 score sheet\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nTaken as printed (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_names_what_was_corrected_left_out_and_doubtful()
    {
        var run = Ita.Run("import", $"{Documents}/kham-sombun-2568.txt", "--lang", "th", "--out", Path.Combine(folder.Path, "scores.json"));

        Assert.Contains("อ่านต่างจากที่พิมพ์ (", run.Output, StringComparison.Ordinal);
        Assert.Contains("kham-sombun-2568.txt:81:2: พิมพ์ว่า “ข้อ ๐๗” แต่ชื่อข้อเป็นของ o5 (ปี 2567 ข้อนี้คือ o7) อ่านเป็น o5 = 100 [ITA5412]", run.Output, StringComparison.Ordinal);
        Assert.Contains("kham-sombun-2568.txt:104:3: แถวของ o9 ไม่มีคะแนน คะแนนข้อนี้จึงยังขาดอยู่ [ITA5431]", run.Output, StringComparison.Ordinal);
        Assert.Contains("ถ้า i5 เป็น 97.42 แทน 97.52 จะตรงกัน [ITA5501]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_the_sheet_is_the_result_and_the_report_goes_to_the_messages()
    {
        folder.Write("table.csv", "หน่วยงาน,i1,i2,i3\nอบต.ก,1,2,3\n");

        var run = folder.Run("import", "table.csv", "--edition", "๒๕๖๘");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("{\n  \"edition\": 2568,\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 score sheet\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_sheets_are_written_one_a_line()
    {
        folder.Write("table.csv", "หน่วยงาน,ปี,i1,i2,i3\nอบต.ก,2568,1,2,3\nอบต.ข,2568,4,5,6\n");

        Assert.Equal(ExitCode.Done, folder.Run("import", "table.csv", "--out", "sheets.ndjson").ExitCode);
        Assert.Equal(2, folder.Read("sheets.ndjson").TrimEnd().Split('\n').Length);
        Assert.Equal(ExitCode.Done, folder.Run("scores", "sheets.ndjson").ExitCode);
    }

    [Fact]
    public void What_the_file_does_not_say_can_be_said()
    {
        folder.Write("pasted.txt", "ข้อ\tคะแนน\ni1\t99\n");

        Assert.Contains("error ITA5303: It is not clear which year these scores are of", folder.Run("import", "pasted.txt", "--out", "a.json").Error, StringComparison.Ordinal);
        Assert.False(folder.Has("a.json"));
        Assert.Equal(ExitCode.Done, folder.Run("import", "pasted.txt", "--edition", "2568", "--agency", "เทศบาลตำบลก", "--out", "a.json").ExitCode);
        Assert.Contains("\"name\": \"เทศบาลตำบลก\",\n    \"type\": \"municipality\"", folder.Read("a.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.txt", ExitCode.Usage, "ita: there is no file or folder “missing.txt” (see ita import --help)\n")]
    [InlineData("notes.txt", ExitCode.Failed, "notes.txt:1:1: error ITA5301")]
    public void A_file_without_scores_gives_a_message_and_no_sheet(string name, int exitCode, string message)
    {
        folder.Write("notes.txt", "ไม่มีตาราง\n");

        var run = folder.Run("import", name, "--out", "out.json");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.False(folder.Has("out.json"));
    }

    [Fact]
    public void A_year_that_is_no_number_is_wrong_use() =>
        Assert.Equal(ExitCode.Usage, folder.Run("import", "x.csv", "--edition", "last").ExitCode);
}
