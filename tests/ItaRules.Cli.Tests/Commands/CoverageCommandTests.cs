using System.Text.RegularExpressions;
using ItaRules.Cli.CommandLine;
using ItaRules.Testing;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class CoverageCommandTests : IDisposable
{
    private const string KhamSombun = "kham-sombun-2568";
    private const string BangKrabue = "bang-krabue-2565";

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

    [Fact]
    public void Names_the_sides_of_or_that_never_held_where_their_branch_was_looked_at()
    {
        folder.Write("or.ita", """
            edition 2568
            define no-papers as o14 < 50 or o15 < 50
            rule sides
              if o14 < 50 then
                note "low"
              else if o14 < 60 or o15 = 100 or no-papers then
                note "next"
            rule loop
              for each x in o14, o15
                if x = 0 or x = 1 then note "x"
            """);
        var run = folder.Run("coverage", "or.ita", "low.json", "good.json");

        // On low.json o14 < 60 holds too, but the first branch acts there and the second is not looked at.
        Assert.Contains("sides of “or” that held: 2/7 (28.6%)", run.Output, StringComparison.Ordinal);
        Assert.Contains("never held: “o14 < 60” (or.ita:6:11) of sides (or.ita:3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("never held: “no-papers” (or.ita:6:36) of sides (or.ita:3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("never held: “o14 < 50” (or.ita:2:21) of sides (or.ita:3)", run.Output, StringComparison.Ordinal);
        Assert.Contains("never held: “x = 1” (or.ita:10:17) of loop (or.ita:8)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("“x = 0”", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("50", ExitCode.Done)]
    [InlineData("51", ExitCode.Failed)]
    public void A_threshold_holds_for_the_sides_of_or_too(string threshold, int exitCode)
    {
        folder.Write("all.ita", "edition 2568\nfor each x in i1..i15, e1..e9, o1..o28 if x <= 100 or x = 1 then note \"x\"\n");
        Assert.Equal(exitCode, folder.Run("coverage", "all.ita", "good.json", "--threshold", threshold).ExitCode);
    }

    [Fact]
    public void Branches_are_counted_by_indicator_and_issue()
    {
        var run = folder.Run("coverage", "a.ita", "low.json", "good.json", "--lang", "en");
        Assert.Contains("issue 6: 2/10, branches that applied 2/3\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("issue 3: 1/7, branches that applied 0/1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("indicator 9: 3/20, branches that applied 2/4\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KhamSombun, "th")]
    [InlineData(KhamSombun, "en")]
    [InlineData(BangKrabue, "th")]
    [InlineData(BangKrabue, "en")]
    public void Coverage_reads_as_it_was_read(string example, string language)
    {
        var run = Ita.RunIn(Path.Combine(Ita.Repository, "examples", example), "coverage", "--lang", language);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));

        // Where in its file a rule of the library stands is nothing that was read.
        Verifier.Verify(Regex.Replace(run.Output, @":\d+\)(?:, line | บรรทัด )?[\d, ]*", ")"), $"{example}-{language}");
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
