using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_certain_is_mended_and_said_and_then_nothing_is_left()
    {
        folder.Write("a.ita", "edition 2568\nmeasure A\nif o14 => 50% then recommend A\n");

        var run = Ita.RunIn(folder.Path, "check", "a.ita", "--fix", "--lang", "en");

        Assert.Equal("edition 2568\nmeasure A\nif o14 >= 50 then recommend A\n", folder.Read("a.ita"));
        Assert.Equal(
            "a.ita:3:8: fixed ITA0005: Write “>=”\na.ita:3:13: fixed ITA0022: Delete “%”\nmended 2 places in 1 file\n", run.Error);
        Assert.Equal((ExitCode.Done, "1 file checked, nothing to mend\n"), (run.ExitCode, run.Output));
        Assert.Equal("nothing that is certain to mend\n", Ita.RunIn(folder.Path, "check", "a.ita", "--fix", "--lang", "en").Error);
    }

    [Fact]
    public void What_is_left_is_told_of_and_fails_the_check()
    {
        folder.Write("a.ita", "edition 2568\nmeasure A\nif o14 => 50 thn recommend A\n");

        var run = Ita.RunIn(folder.Path, "check", "a.ita", "--fix", "--lang", "th");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal("a.ita:3:8: fixed ITA0005: เขียนเป็น “>=”\nแก้ 1 แห่งใน 1 ไฟล์\n", run.Error);
        Assert.StartsWith("a.ita:3:14: error ITA0006: ", run.Output, StringComparison.Ordinal);
        Assert.Equal("edition 2568\nmeasure A\nif o14 >= 50 thn recommend A\n", folder.Read("a.ita"));
    }

    [Fact]
    public void Files_that_the_project_uses_are_not_written()
    {
        const string Foreign = "edition 2568\nif o14 => 50 then maintain\n";
        folder.Write("other/units.ita", Foreign);
        folder.Write("rules/a.ita", "edition 2568\nuse \"../other/units.ita\"\nif o15 => 50 then maintain\n");
        folder.Write("ita.json", "{\"edition\":2568,\"rules\":[\"rules/*.ita\"]}");

        var run = Ita.RunIn(folder.Path, "check", "--fix", "--lang", "en");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal(Foreign, folder.Read("other/units.ita"));
        Assert.Contains("if o15 >= 50", folder.Read("rules/a.ita"), StringComparison.Ordinal);
        Assert.Contains("mended 1 place in 1 file", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_for_programs_stays_one()
    {
        folder.Write("a.ita", "edition 2568\nif o14 => 50 then maintain\n");

        var run = Ita.RunIn(folder.Path, "check", "a.ita", "--fix", "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Empty(Newtonsoft.Json.Linq.JObject.Parse(run.Output)["diagnostics"]!);
    }

    [Fact]
    public void Without_it_nothing_is_written()
    {
        const string Source = "edition 2568\nif o14 => 50 then maintain\n";
        folder.Write("a.ita", Source);

        Assert.Equal(ExitCode.Failed, Ita.RunIn(folder.Path, "check", "a.ita").ExitCode);
        Assert.Equal(Source, folder.Read("a.ita"));
    }
}
