using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary><c>ita check</c> on what rules say together.</summary>
public sealed class CheckLogicTests : IDisposable
{
    private const string Swallowed = "edition 2568\nmeasure A\nif i1 < 50 then recommend A\n{0}if i1 < 40 then recommend A\n";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_finding_is_a_warning_with_its_example()
    {
        folder.Write("a.ita", Swallowed.Replace("{0}", "", StringComparison.Ordinal));

        var run = folder.Run("check", "a.ita", "--lang", "en");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("a.ita:4:4: warning ITA3008: Whenever this acts, the rule “a#1” already gives the same answer. Example: i1 = 0.", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_makes_a_finding_an_error_or_hides_it()
    {
        folder.Write("rules/a.ita", Swallowed.Replace("{0}", "", StringComparison.Ordinal));
        folder.Write("ita.json", """{"edition":2568,"rules":["rules/*.ita"],"severities":{"ITA3008":"error"}}""");
        Assert.Equal(ExitCode.Failed, folder.Run("check").ExitCode);

        folder.Write("ita.json", """{"edition":2568,"rules":["rules/*.ita"],"severities":{"ITA3008":"off"}}""");
        var hidden = folder.Run("check");
        Assert.Equal(ExitCode.Done, hidden.ExitCode);
        Assert.DoesNotContain("ITA3008", hidden.Output + hidden.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ignore_silences_a_finding_and_one_that_is_not_needed_is_told()
    {
        folder.Write("a.ita", Swallowed.Replace("{0}", "# ita:ignore ITA3008 meant as a reminder\n", StringComparison.Ordinal));
        folder.Write("b.ita", "edition 2568\nmeasure B\n# ita:ignore ITA3008 no longer so\nif i2 < 50 then recommend B\n");

        var ignored = folder.Run("check", "a.ita");
        Assert.DoesNotContain("ITA", ignored.Output + ignored.Error, StringComparison.Ordinal);
        var unneeded = folder.Run("check", "b.ita");
        Assert.Contains("b.ita:3:14: warning ITA1024", unneeded.Output + unneeded.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_told_on_request_is_told_with_thorough_and_may_be_ignored_always()
    {
        folder.Write("a.ita", "edition 2568\nmeasure A\nif o9 < 50 or o14 < 50 then recommend A\n");
        folder.Write("b.ita", "edition 2568\nmeasure B\n# ita:ignore ITA3020 both are needed\nif o9 < 50 or o14 < 50 then recommend B\n");

        Assert.DoesNotContain("ITA3020", folder.Run("check", "a.ita").Output, StringComparison.Ordinal);
        var thorough = folder.Run("check", "a.ita", "--thorough", "--lang", "en");
        Assert.Contains("a.ita:3:4: info ITA3020: While there is no score for o9, this may stay undetermined (example: o14 = 50).", thorough.Output + thorough.Error, StringComparison.Ordinal);
        Assert.Contains("if o9 < 50 …; if o14 < 50 …", thorough.Output + thorough.Error, StringComparison.Ordinal);
        foreach (var run in new[] { folder.Run("check", "b.ita"), folder.Run("check", "b.ita", "--thorough") })
            Assert.DoesNotContain("ITA", run.Output + run.Error, StringComparison.Ordinal);
    }
}
