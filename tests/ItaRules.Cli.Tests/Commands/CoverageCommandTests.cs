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

    [Theory]
    [InlineData("th", "แผนที่ความครอบคลุมของกฎ", "ช่องว่าง")]
    [InlineData("en", "What the rules answer", "gap")]
    public void Draws_a_map_in_one_file_that_asks_for_nothing_and_lets_no_text_through(string language, string title, string gap)
    {
        folder.Write("b.ita", "edition 2568\nmeasure plan \"<script>alert(1)</script> & plan\"\nif i1 < 50 then recommend plan\nif i1 > 50 then maintain\nif i2 < 60 then recommend plan\nif i2 < 30 then maintain\n");

        Assert.Equal(ExitCode.Done, folder.Run("coverage", "b.ita", "--map", "map.html", "--lang", language).ExitCode);

        var page = folder.Read("map.html");
        Assert.Contains($"<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(title, page, StringComparison.Ordinal);
        Assert.Contains($">{gap}", page.Replace("; 50 ", ">", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; plan", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?:src|href)=""(?!#|data:)|url\((?!#)|@import|https?://(?!www\.w3\.org)", page);
        Assert.Equal(52, page.Split("<svg viewBox").Length - 1);
        Assert.Equal(52, page.Split("role=\"img\" aria-label=").Length - 1);
    }

    [Fact]
    public void Draws_a_map_in_markdown()
    {
        Assert.Equal(ExitCode.Done, folder.Run("coverage", "a.ita", "--map", "map.md", "--lang", "en").ExitCode);

        Assert.Contains("| **o15** ", folder.Read("map.md"), StringComparison.Ordinal);
        Assert.Contains("|  | 50 and above | with others | **low** note (when other scores are so too) |", folder.Read("map.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_is_a_page_or_markdown()
    {
        var run = folder.Run("coverage", "a.ita", "--map", "map.png", "--lang", "en");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--map takes a .html or .md file, not “map.png”", run.Error, StringComparison.Ordinal);
    }

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
