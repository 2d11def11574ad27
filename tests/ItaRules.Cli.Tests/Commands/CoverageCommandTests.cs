using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class CoverageCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public CoverageCommandTests()
    {
        folder.Write("a.ita", """
            edition 2568
            rule low
              if o14 < 50 then
                note "low"
              else if o15 < 50 then
                note "next"
              else
                note "good"
            rule never
              if o1 < 0 then note "x"
            """);
        folder.Write("low.json", """{"edition":2568,"items":{"o1":100,"o14":0,"o15":100}}""");
        folder.Write("good.json", """{"edition":2568,"items":{"o1":100,"o14":100,"o15":100}}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_the_items_that_no_rule_reads()
    {
        var run = folder.Run("coverage", "a.ita");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("items that a rule reads: 3/52 (5.8%)", run.Output, StringComparison.Ordinal);
        Assert.Contains("issue 6: 2/10", run.Output, StringComparison.Ordinal);
        Assert.Contains("no rule reads: i1–i15, e1–e9, o2–o13, o16–o28", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("branches", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_rules_and_branches_that_never_applied()
    {
        var run = folder.Run("coverage", "a.ita", "low.json", "good.json");
        Assert.Contains("branches that applied (on 2 sheets): 2/4 (50%)", run.Output, StringComparison.Ordinal);
        Assert.Contains("never applied in part: low (a.ita:2), line 5", run.Output, StringComparison.Ordinal);
        Assert.Contains("never applied: never (a.ita:9)", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", ExitCode.Done)]
    [InlineData("6", ExitCode.Failed)]
    [InlineData("101", ExitCode.Usage)]
    [InlineData("many", ExitCode.Usage)]
    public void A_threshold_decides_the_exit_code(string threshold, int exitCode) => Assert.Equal(exitCode, folder.Run("coverage", "a.ita", "--threshold", threshold).ExitCode);

    [Fact]
    public void The_library_that_ships_reads_every_item() => Assert.Equal(ExitCode.Done, Ita.Run("coverage", "rules/2568", "--threshold", "100").ExitCode);
}
