using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class FmtCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lays_a_file_out_and_then_finds_nothing_to_do()
    {
        folder.Write("a.ita", "if   o14<50 then note \"x\"");
        Assert.Equal((ExitCode.Done, "1 file: 1 laid out anew\n"), Run("fmt", "a.ita"));
        Assert.Equal("if o14 < 50 then note \"x\"\n", folder.Read("a.ita"));
        Assert.Equal((ExitCode.Done, "1 file: all laid out\n"), Run("fmt", "a.ita"));
    }

    [Fact]
    public void Check_shows_the_difference_and_writes_nothing()
    {
        folder.Write("a.ita", "if   o14<50 then note \"x\"\n");
        Assert.Equal((ExitCode.Failed, "a.ita\n  - if   o14<50 then note \"x\"\n  + if o14 < 50 then note \"x\"\n1 file: 1 not laid out\n"), Run("fmt", "a.ita", "--check"));
        Assert.Equal("if   o14<50 then note \"x\"\n", folder.Read("a.ita"));
    }

    [Fact]
    public void A_file_with_errors_is_left_as_it_is_and_the_others_are_not()
    {
        folder.Write("bad.ita", "if   o14 <  then note \"x\"\n");
        folder.Write("good.ita", "let  a=1\n");
        var run = Ita.RunIn(folder.Path, "fmt", ".");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("bad.ita: has errors and is left as it is", run.Error, StringComparison.Ordinal);
        Assert.Equal("if   o14 <  then note \"x\"\n", folder.Read("bad.ita"));
        Assert.Equal("let a = 1\n", folder.Read("good.ita"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_and_not_taken_for_laid_out()
    {
        if (OperatingSystem.IsWindows())
            return;
        folder.Write("good.ita", "edition 2568\n");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.ita"), "nowhere.ita");

        var run = folder.Run("fmt", "good.ita", "gone.ita");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal("2 files: 1 with errors\n", run.Output);
        Assert.StartsWith("gone.ita:1:1: error ITA5001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_an_older_program_is_told_when_it_becomes_Unicode()
    {
        folder.Write("old.ita", [0xBB, 0xD5, 0xBB, 0xC3, 0xD0, 0xE0, 0xC1, 0xD4, 0xB9, (byte)' ', (byte)' ', (byte)'2', (byte)'5', (byte)'6', (byte)'8', (byte)'\n']);

        var run = folder.Run("fmt", "old.ita");

        Assert.Contains("warning ITA6", run.Error, StringComparison.Ordinal);
        Assert.Equal("ปีประเมิน 2568\n", folder.Read("old.ita"));
    }

    [Theory]
    [InlineData("edition   2568\r\nif o14 < 50 then maintain", "edition 2568\r\nif o14 < 50 then maintain\r\n")]
    [InlineData("\uFEFFedition   2568\nif o14\t<\t50 then maintain\n", "\uFEFFedition 2568\nif o14 < 50 then maintain\n")]
    [InlineData("# a\n\n\n\n   # b", "# a\n\n# b\n")]
    [InlineData("", "")]
    public void Line_ends_and_a_byte_order_mark_stay_as_the_file_had_them(string before, string after)
    {
        folder.Write("a.ita", before);
        folder.Run("fmt", "a.ita");
        Assert.Equal(after, System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(folder.Path, "a.ita"))));
    }

    [Fact]
    public void Turns_keywords_into_Thai_and_back()
    {
        const string English = "if o14 below 50 then note \"x\"\n";
        folder.Write("a.ita", English);
        Run("fmt", "a.ita", "--language", "th");
        Assert.Equal("ถ้า o14 ต่ำกว่า 50 แล้ว หมายเหตุ \"x\"\n", folder.Read("a.ita"));
        Run("fmt", "a.ita", "--language", "en");
        Assert.Equal(English, folder.Read("a.ita"));
    }

    [Fact]
    public void An_unknown_language_is_refused_in_one_line()
    {
        folder.Write("a.ita", "let a = 1\n");
        var run = Ita.RunIn(folder.Path, "fmt", "a.ita", "--language", "fr");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void The_library_that_ships_is_laid_out() => Assert.Equal(ExitCode.Done, Ita.Run("fmt", "rules", "--check").ExitCode);

    private (int ExitCode, string Output) Run(params string[] arguments)
    {
        var run = Ita.RunIn(folder.Path, arguments);
        return (run.ExitCode, run.Output);
    }
}
