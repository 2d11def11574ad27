using ItaRules.Cli.CommandLine;
using ItaRules.Cli.CommandLine.Watching;
using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Watching;

/// <summary>Commands that run again: what happens between two runs is done by the test, so that nothing waits.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Rules = "edition 2568\nmeasure plan \"The plan\"\n  due Q2\n\nif o14 < 50 then recommend plan\n";

    private readonly TestFolder folder = new();

    public WatchTests()
    {
        folder.Write("ita.json", """{"edition":2568,"language":"en"}""");
        folder.Write("rules/a.ita", Rules);
        folder.Write("scores/low.json", """{"edition":2568,"items":{"o14":0}}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Eval_shows_the_result_anew_when_a_rule_changes()
    {
        var run = Watch(["eval"], () => folder.Write("rules/a.ita", Rules.Replace("The plan", "Another plan", StringComparison.Ordinal)));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches("(?s)The plan.*Another plan", run.Output);
        Assert.Equal("— waiting for changes (Ctrl+C ends)\n— rules/a.ita changed\n— waiting for changes (Ctrl+C ends)\n", run.Error.Replace("rules/a.ita:5:20: warning", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_says_when_a_mistake_is_mended()
    {
        folder.Write("rules/a.ita", Rules.Replace("then", "thne", StringComparison.Ordinal));
        var run = Watch(["check"], () => folder.Write("rules/a.ita", Rules));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches("(?s)1 error.*0 errors|nothing to mend", run.Output);
    }

    [Fact]
    public void Test_fails_and_passes_as_rules_change()
    {
        Ita.RunIn(folder.Path, "test", "--accept");
        var run = Watch(
            ["test"],
            () => folder.Write("rules/a.ita", Rules.Replace("Q2", "Q3", StringComparison.Ordinal)),
            () => folder.Write("rules/a.ita", Rules));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Matches("(?s)✓ low.*- {4}due: Q2.*✓ low", run.Output);
    }

    [Fact]
    public void What_was_read_is_what_is_watched()
    {
        FilesRead? read = null;
        Ita.Watch(folder.Path, new ScriptedWatch(files =>
        {
            read = files;
            return null;
        }), "test");
        Assert.All(["ita.json", "rules/a.ita", "scores/low.json", "snapshots/low.verified.txt"], name => Assert.True(read!.Concerns($"{folder.Path}/{name}", isListed: false), name));
        Assert.All(["rules/new.ita", "scores/new.json"], name => Assert.True(read!.Concerns($"{folder.Path}/{name}", isListed: true), name));
        Assert.All(["rules/new.ita", "README.md"], name => Assert.False(read!.Concerns($"{folder.Path}/{name}", isListed: false), name));
        Assert.All(["scores/low.json.0.part", "scores/x.received.txt"], name => Assert.False(read!.Concerns($"{folder.Path}/{name}", isListed: true), name));
    }

    [Fact]
    public void A_file_that_is_gone_does_not_end_the_watching()
    {
        var run = Watch(
            ["eval", "rules/a.ita", "scores/low.json"],
            () => File.Delete(Path.Combine(folder.Path, "rules/a.ita")),
            () => folder.Write("rules/a.ita", Rules));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("ita: there is no file or folder “rules/a.ita”", run.Error, StringComparison.Ordinal);
        Assert.Matches("(?s)The plan.*The plan", run.Output);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("check")]
    [InlineData("test")]
    public void A_folder_of_rules_or_scores_may_go_and_come_back(string command)
    {
        var (rules, scores) = (FilePath.Join(folder.Path, "rules"), FilePath.Join(folder.Path, "scores"));
        var steps = new Queue<Action>(
        [
            () => Directory.Delete(rules, recursive: true),
            () => folder.Write("rules/a.ita", Rules),
            () => Directory.Delete(scores, recursive: true),
            () => folder.Write("scores/low.json", """{"edition":2568,"items":{"o14":0}}"""),
        ]);
        Ita.RunIn(folder.Path, "test", "--accept");
        var changed = new List<string?>();
        var run = Ita.Watch(folder.Path, new ScriptedWatch(files =>
        {
            if (!steps.TryDequeue(out var step))
                return null;
            step();
            changed.Add(files.FindChanged());
            return rules;
        }), command);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.DoesNotContain(null, command == "check" ? changed.Take(2) : changed);
    }

    [Fact]
    public void Errors_in_the_first_run_are_mended_while_it_waits()
    {
        folder.Write("rules/a.ita", "if o99 < 50 then note \"x\"\n");
        var run = Watch(["eval"], () => folder.Write("rules/a.ita", Rules));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("nothing is evaluated", run.Error, StringComparison.Ordinal);
        Assert.Contains("The plan", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test --accept", "--accept and --watch do not go together")]
    [InlineData("eval nothing.ita", "there is no file or folder “nothing.ita”")]
    public void A_wrong_use_ends_with_2(string line, string expected)
    {
        var run = Watch(line.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("ita: " + expected, run.Error, StringComparison.Ordinal);
    }

    private Ita Watch(string[] arguments, params Action[] changes)
    {
        var left = new Queue<Action>(changes);
        return Ita.Watch(folder.Path, new ScriptedWatch(_ => Next()), arguments);

        string? Next()
        {
            if (!left.TryDequeue(out var change))
                return null;
            change();
            return $"{folder.Path}/rules/a.ita";
        }
    }

    /// <summary>In place of waiting does what a test wants, and says which file changed; null ends the run.</summary>
    private sealed class ScriptedWatch(Func<FilesRead, string?> next) : IFileWatch
    {
        public string? WaitForChange(FilesRead files) => next(files);

        public void Dispose()
        {
        }
    }
}
