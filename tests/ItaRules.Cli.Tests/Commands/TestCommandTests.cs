using System.Globalization;
using System.Xml.Linq;
using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class TestCommandTests : IDisposable
{
    private const string Rules = "edition 2568\nowner hr \"HR\"\nmeasure plan \"The plan\"\n  owned by hr\n  due Q2\n\nif o14 < 50 then recommend plan\n";

    private readonly TestFolder folder = new();

    public TestCommandTests()
    {
        folder.Write("ita.json", """{"edition":2568,"language":"en"}""");
        folder.Write("rules/a.ita", Rules);
        folder.Write("scores/low.json", """{"edition":2568,"items":{"o14":0}}""");
        folder.Write("scores/high.json", """{"edition":2568,"items":{"o14":100}}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_never_taken_over_fails_and_waits_to_be_read()
    {
        var run = Run("test");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("? low – not taken over yet", run.Output, StringComparison.Ordinal);
        Assert.Contains("    + 1. The plan (plan)", run.Output, StringComparison.Ordinal);
        Assert.True(folder.Has("snapshots/low.received.txt"));
        Assert.False(folder.Has("snapshots/low.verified.txt"));
    }

    [Fact]
    public void Once_taken_over_it_passes_until_a_rule_changes()
    {
        Assert.Equal(ExitCode.Done, Run("test", "--accept").ExitCode);
        Assert.False(folder.Has("snapshots/low.received.txt"));
        Assert.Equal("✓ high\n✓ low\n\n2 tested: 2 the same, 0 not\n", Run("test").Output);

        folder.Write("rules/a.ita", Rules.Replace("Q2", "Q1", StringComparison.Ordinal));
        var changed = Run("test");
        Assert.Equal(ExitCode.Failed, changed.ExitCode);
        Assert.Contains("    -    due: Q2 (1 Jan – 31 Mar 2569)\n    +    due: Q1 (1 Oct – 31 Dec 2568)\n", changed.Output, StringComparison.Ordinal);
        Assert.Contains("✓ high", changed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_s_language_does_not_change_the_snapshots()
    {
        Run("test", "--accept");
        Assert.Equal(ExitCode.Done, Run("test", "--lang", "th").ExitCode);
    }

    [Fact]
    public void Snapshots_are_the_same_from_another_folder()
    {
        Run("test", "--accept");
        Assert.Equal(ExitCode.Done, Ita.RunIn("/", "test", folder.Path).ExitCode);
    }

    /// <summary>Other calendars, decimal commas, a dotless i and digits of their own: a snapshot taken over on one machine holds on every other.</summary>
    [Theory]
    [InlineData("th-TH-u-nu-thai")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Snapshots_are_the_same_in_every_culture(string culture)
    {
        folder.Write("rules/a.ita", Rules + "IF IIT < 50.5 OR I1 < 62.75 THEN RECOMMEND PLAN PRIORITY HIGH BECAUSE \"{i1} {total}\"\n");
        folder.Write("scores/low.json", """{"edition":2568,"items":{"i1":62.5,"o14":0},"total":1.5}""");
        Run("test", "--accept");
        var before = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("✓ high\n✓ low\n\n2 tested: 2 the same, 0 not\n", Run("test").Output);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = before;
        }
    }

    [Fact]
    public void A_snapshot_without_its_sheet_is_named_and_fails()
    {
        Run("test", "--accept");
        File.Delete(Path.Combine(folder.Path, "scores", "low.json"));
        var run = Run("test");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("! low – was taken over once", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("test", "--accept").ExitCode);
        Assert.False(folder.Has("snapshots/low.verified.txt"));
    }

    [Fact]
    public void What_was_taken_over_and_what_was_removed_is_said()
    {
        Assert.Equal("✓ high – taken over\n✓ low – taken over\n\n2 tested: 2 the same, 0 not\n", Run("test", "--accept").Output);
        File.Delete(Path.Combine(folder.Path, "scores", "low.json"));
        Assert.Equal("✓ high\n– low – removed: there is no such sheet\n\n1 tested: 1 the same, 0 not\n", Run("test", "--accept").Output);
    }

    /// <summary>Names that differ in signs only would share a snapshot, which one of the two could never match.</summary>
    [Fact]
    public void Every_sheet_has_a_snapshot_of_its_own()
    {
        folder.Write("scores/a b.json", """{"edition":2568,"items":{"o14":0}}""");
        folder.Write("scores/a-b.json", """{"edition":2568,"items":{"o14":100}}""");
        folder.Write("scores/A.B.json", """{"edition":2568,"items":{"o14":50}}""");
        folder.Write("scores/many.json", """[{"edition":2568,"items":{"o14":0}},{"edition":2568,"items":{"o14":100}}]""");
        folder.Write("scores/many-1.json", """{"edition":2568,"items":{"o14":50}}""");

        var accepted = Run("test", "--accept");

        Assert.Equal(ExitCode.Done, accepted.ExitCode);
        Assert.Equal(8, Directory.GetFiles(Path.Combine(folder.Path, "snapshots")).Length);
        Assert.Equal(ExitCode.Done, Run("test").ExitCode);
    }

    [Theory]
    [InlineData("snapshots")]
    [InlineData("snapshots/low.received.txt/x")]
    public void Snapshots_that_cannot_be_written_are_wrong_use_and_no_fault(string path)
    {
        folder.Write(path, "in the way");
        var run = Run("test");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("ita: the files in “snapshots” cannot be read or written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_no_project()
    {
        var run = Run("test", "rules/a.ita");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("ita: “rules/a.ita” is a file; name the folder of a project", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_takes_over_only_what_it_names()
    {
        Run("test", "--filter", "hi*", "--accept");
        Assert.True(folder.Has("snapshots/high.verified.txt"));
        Assert.False(folder.Has("snapshots/low.verified.txt"));
        var nothing = Run("test", "--filter", "nothing*");
        Assert.Equal((ExitCode.Failed, "ita: no test has a name like “nothing*”; there are high, low\n"), (nothing.ExitCode, nothing.Error));
    }

    [Fact]
    public void JUnit_output_counts_failures_and_escapes_what_sheets_say()
    {
        folder.Write("scores/low.json", """{"edition":2568,"agency":{"name":"<b>&"},"items":{"o14":0}}""");
        var suite = XElement.Parse(Run("test", "--format", "junit").Output);
        Assert.Equal("2", suite.Attribute("failures")!.Value);
        Assert.Contains("<b>&", suite.Value, StringComparison.Ordinal);
        folder.Write("scores/low.json", """{"edition":2568,"agency":{"name":"\u0001\ud83d\ude00"},"items":{"o14":0}}""");
        Assert.Contains("\uFFFD\U0001F600", XElement.Parse(Run("test", "--format", "junit").Output).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_with_errors_are_not_tested()
    {
        folder.Write("rules/a.ita", "if o99 < 50 then recommend plan\n");
        var run = Run("test");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("nothing is done", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Outside_a_project_it_says_so()
    {
        using var empty = new TestFolder();
        var run = Ita.RunIn(empty.Path, "test");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("ita.json", run.Error, StringComparison.Ordinal);
    }

    private Ita Run(params string[] arguments) => Ita.RunIn(folder.Path, arguments);
}
