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
