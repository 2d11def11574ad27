using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public class UsageTests
{
    [Theory]
    [InlineData("", "a command is needed: ")]
    [InlineData("item", "there is no command “item”; did you mean items?")]
    [InlineData("items --editon 2568", "there is no option “--editon”; did you mean --edition?")]
    [InlineData("items --edition", "--edition needs a value: --edition YEAR")]
    [InlineData("items --edition 2568 --edition 2565", "--edition may stand only once")]
    [InlineData("items --edition abc", "there is no catalogue of “abc”; there are 25")]
    [InlineData("items o29", "2568 has no “o29”; did you mean o2?")]
    [InlineData("items ๐๑๔", "2568 has no “๐๑๔”; did you mean o14?")]
    [InlineData("items --lang fr", "--lang takes th or en, not “fr”")]
    [InlineData("items --lang", "--lang needs a value: --lang th|en")]
    [InlineData("items --catalog missing.json", "there is no file or folder “missing.json”")]
    [InlineData("--nonsense", "there is no option “--nonsense”")]
    [InlineData("items -x", "there is no option “-x”")]
    public void A_wrong_use_ends_with_2_and_one_line_that_helps(string line, string expected)
    {
        var run = Ita.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("ita: " + expected, run.Error, StringComparison.Ordinal);
        Assert.Matches(@"\A[^\n]+ \(see ita( \w+)? --help\)\n\z", run.Error);
    }

    [Fact]
    public void Help_is_said_in_the_reader_s_language()
    {
        Assert.Contains("ไม่รู้จักคำสั่ง “item” หมายถึง items หรือไม่ (วิธีใช้: ita --help)", Ita.Run("item", "--lang", "th").Error, StringComparison.Ordinal);
        Assert.Contains("ไม่รู้จักคำสั่ง", Ita.RunIn(Ita.Repository, new Dictionary<string, string> { ["ITA_LANG"] = "th_TH.UTF-8" }, "item").Error, StringComparison.Ordinal);
        Assert.Contains("there is no command", Ita.RunIn(Ita.Repository, new Dictionary<string, string> { ["ITA_LANG"] = "th" }, "item", "--lang=en").Error, StringComparison.Ordinal);
    }
}
