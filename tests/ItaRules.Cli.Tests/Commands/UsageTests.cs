using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("", "a command is needed: ")]
    [InlineData("report foo", "there is no command “foo”; there are analysis, plan, progress")]
    [InlineData("import", "INPUT is needed: a file in .csv or .xlsx")]
    [InlineData("import missing.csv", "there is no file or folder “missing.csv”")]
    [InlineData("explain", "no rules are given, and this folder is in no project (there is no ita.json); as in: ita explain rules/2568 scores.json")]
    [InlineData("report plan ita:2568", "no scores are given; as in: ita report plan rules/2568 scores.json")]
    [InlineData("whatif ita:2568 examples/kham-sombun-2568/scores.json --goal exellent", "2568 has no level “exellent”; did you mean excellent?")]
    [InlineData("item", "there is no command “item”; did you mean items?")]
    [InlineData("items --editon 2568", "there is no option “--editon”; did you mean --edition?")]
    [InlineData("items --edition", "--edition needs a value: --edition YEAR")]
    [InlineData("items --edition 2568 --edition 2565", "--edition may stand only once")]
    [InlineData("items --edition abc", "there is no catalogue of “abc”; there are 25")]
    [InlineData("items o29", "2568 has no “o29”; did you mean o2?")]
    [InlineData("items ๐๑๔", "2568 has no “๐๑๔”; did you mean o14?")]
    [InlineData("items --lang fr", "--lang takes th or en, not “fr”")]
    [InlineData("items --lang", "--lang needs a value: --lang th|en")]
    [InlineData("items --catalog missing.json", "there is no file “missing.json”")]
    [InlineData("items --catalog examples", "“examples” is a folder; name a catalogue file (.json)")]
    [InlineData("items --catalog ita:2568", "“ita:2568” is a library of rules, not a catalogue file")]
    [InlineData("items --catalog *.json", "there is no file “*.json”")]
    [InlineData("items --lang th --catalog examples", "“examples” เป็นโฟลเดอร์ ให้ระบุไฟล์รายการตัวชี้วัด (.json)")]
    [InlineData("items --lang th --catalog ita:2568", "“ita:2568” เป็นคลังกฎ ไม่ใช่ไฟล์รายการตัวชี้วัด")]
    [InlineData("--nonsense", "there is no option “--nonsense”")]
    [InlineData("items -x", "there is no option “-x”")]
    public void A_wrong_use_ends_with_2_and_one_line_that_helps(string line, string expected)
    {
        var run = Ita.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("ita: " + expected, run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\A[^\n]+ \((see|วิธีใช้:) ita( \w+)* --help\)\n\z", run.Error);
    }

    /// <summary>In a script an empty name is a variable that nothing was put into, and not the folder that it stands in.</summary>
    [Theory]
    [InlineData("eval", "")]
    [InlineData("check", " ")]
    [InlineData("scores", "")]
    [InlineData("import", "")]
    [InlineData("items", "--catalog", "")]
    public void An_empty_name_is_no_folder(params string[] arguments)
    {
        var run = Ita.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("ita: the name of a file is empty (\"\")", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_said_in_the_reader_s_language()
    {
        Assert.Contains("ไม่รู้จักคำสั่ง “item” หมายถึง items หรือไม่ (วิธีใช้: ita --help)", Ita.Run("item", "--lang", "th").Error, StringComparison.Ordinal);
        Assert.Contains("ไม่รู้จักคำสั่ง", Ita.RunIn(Ita.Repository, new Dictionary<string, string> { ["ITA_LANG"] = "th_TH.UTF-8" }, "item").Error, StringComparison.Ordinal);
        Assert.Contains("there is no command", Ita.RunIn(Ita.Repository, new Dictionary<string, string> { ["ITA_LANG"] = "th" }, "item", "--lang=en").Error, StringComparison.Ordinal);
    }
}
