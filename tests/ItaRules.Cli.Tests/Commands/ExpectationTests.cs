using System.Xml.Linq;
using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>What becomes of <c>expect</c> on the command line.</summary>
public sealed class ExpectationTests : IDisposable
{
    private const string Doing = "edition 2568\nowner hr \"HR\"\nmeasure plan \"The plan\"\n  owned by hr\n  due Q2\n\nif o14 < 50 then recommend plan\n";
    private const string Kept = "edition 2568\nif o14 < 50 then expect plan\n";
    private const string Broken = "edition 2568\n\nif o15 < 50 then expect plan because \"the council asks for it\"\n";

    private readonly TestFolder folder = new();

    public ExpectationTests()
    {
        folder.Write("ita.json", """{"edition":2568,"language":"en"}""");
        folder.Write("rules/a.ita", Doing);
        folder.Write("scores/low.json", """{"edition":2568,"agency":{"name":"Low"},"items":{"o14":0,"o15":0}}""");
        folder.Write("scores/high.json", """{"edition":2568,"agency":{"name":"High"},"items":{"o14":100,"o15":0}}""");
        folder.Write("scores/open.json", """{"edition":2568,"agency":{"name":"Open"},"items":{"o14":100}}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_project_with_promises_and_no_snapshots_is_tested()
    {
        folder.Write("rules/promises.ita", Kept);

        var run = Run("test");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "\nexpectations on 3 sheets: kept on 3, broken on 0, undecided on 0\nno results were taken over, so only the expectations are tested; to take results over too: ita test --accept\n",
            run.Output);
        Assert.False(folder.Has("snapshots/low.received.txt"));
    }

    [Fact]
    public void A_broken_promise_fails_with_its_place_the_sheet_the_score_and_what_is_missing()
    {
        Assert.Equal(ExitCode.Done, Run("test", "--accept").ExitCode);
        folder.Write("rules/promises.ita", Broken);

        var run = Run("test");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Equal(
            """
            ✓ high
            ✓ low
            ✓ open
            ✗ high – rules/promises.ita:3:25: “plan” is not recommended although o15 is 0, below 50 (the council asks for it)
            ? open – rules/promises.ita:3:25: undecided: there is no score for o15

            expectations on 3 sheets: kept on 1, broken on 1, undecided on 1
            3 tested: 3 the same, 0 not

            """,
            run.Output);
        Assert.Equal(ExitCode.Failed, Run("test", "--accept").ExitCode);
        Assert.Equal(ExitCode.Done, Run("test", "--filter", "low").ExitCode);
    }

    [Fact]
    public void A_broken_promise_is_said_in_thai()
    {
        folder.Write("rules/promises.ita", Broken);

        var run = Run("test", "--lang", "th");

        Assert.Contains("✗ high – rules/promises.ita:3:25: ไม่ได้เสนอมาตรการ “plan” ทั้งที่ o15 ได้ 0 ต่ำกว่า 50 (the council asks for it)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("ข้อกำหนดในกฎ กับ 3 ใบคะแนน: เป็นจริง 1 ไม่เป็นจริง 1 ยังตัดสินไม่ได้ 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_programs_read_promises_as_cases_of_their_own()
    {
        folder.Write("rules/promises.ita", Broken);

        var suite = XDocument.Parse(Run("test", "--format", "junit").Output).Root!;

        Assert.Equal(("3", "1", "1"), ((string)suite.Attribute("tests")!, (string)suite.Attribute("failures")!, (string)suite.Attribute("skipped")!));
        var cases = suite.Elements("testcase").ToDictionary(one => (string)one.Attribute("name")!);
        Assert.All(cases.Values, one => Assert.Equal("expectations", (string)one.Attribute("classname")!));
        Assert.Equal("rules/promises.ita:3:25: “plan” is not recommended although o15 is 0, below 50 (the council asks for it)\n", cases["high"].Element("failure")!.Value);
        Assert.Equal("rules/promises.ita:3:25: there is no score for o15\n", cases["open"].Element("skipped")!.Value);
        Assert.False(cases["low"].HasElements);
    }

    [Fact]
    public void Results_come_with_a_warning_at_the_promise_and_are_what_they_were()
    {
        var before = Run("eval", "--format", "json");
        folder.Write("rules/promises.ita", Broken);

        var run = Run("eval", "--format", "json");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(before.Output, run.Output);
        Assert.Equal(
            """
            rules/promises.ita:3:25: warning ITA8001: This expectation is broken for High: “plan” is not recommended although o15 is 0, below 50 (the council asks for it).
            rules/promises.ita:3:25: info ITA8002: This expectation cannot be decided for Open: there is no score for o15.

            """,
            run.Error);
        Assert.Equal(ExitCode.Failed, Run("eval", "--strict").ExitCode);
        Assert.Equal(ExitCode.Done, Run("eval", "scores/low.json", "--strict").ExitCode);
        Assert.Contains("ITA8001", Run("eval", "scores/low.json", "--set", "o14=100").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_may_make_it_an_error_or_ignore_it()
    {
        folder.Write("rules/promises.ita", Broken);
        folder.Write("ita.json", """{"edition":2568,"language":"en","severities":{"ITA8001":"error"}}""");
        Assert.Equal(ExitCode.Failed, Run("eval").ExitCode);

        folder.Write("ita.json", """{"edition":2568,"language":"en"}""");
        folder.Write("rules/promises.ita", Broken.Replace("\n\n", "\n# ita:ignore ITA8001 until the council has met\n", StringComparison.Ordinal));
        Assert.DoesNotContain("ITA8001", Run("eval").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_are_made_with_the_warning()
    {
        folder.Write("rules/promises.ita", Broken);

        var run = Run("report", "plan", "rules", "scores/high.json", "--out", "plan.md");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("rules/promises.ita:3:25: warning ITA8001: This expectation is broken for High", run.Error, StringComparison.Ordinal);
        Assert.True(folder.Has("plan.md"));
        Assert.Equal(ExitCode.Failed, Run("report", "plan", "rules", "scores/high.json", "--strict", "--out", "plan.md").ExitCode);
    }

    [Fact]
    public void A_promise_is_explained_by_its_name_and_read_by_nobody()
    {
        folder.Write("rules/promises.ita", "edition 2568\nrule council if o15 < 50 then expect plan\n");

        Assert.Contains("o15 is 0, below 50", Run("explain", "--rule", "council").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("council", Run("explain").Output, StringComparison.Ordinal);
        var before = Run("coverage").Output;
        File.Delete(Path.Combine(folder.Path, "rules", "promises.ita"));
        Assert.Equal(before, Run("coverage").Output);
    }

    private Ita Run(params string[] arguments) => Ita.RunIn(folder.Path, arguments);
}
