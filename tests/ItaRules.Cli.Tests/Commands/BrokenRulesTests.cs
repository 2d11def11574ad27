using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Rule files, each with one mistake that policy staff would make.</summary>
public class BrokenRulesTests
{
    private const string Folder = "tests/ItaRules.Tests/Samples/Broken";

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Ita.Repository, Folder), "*.ita").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void One_mistake_is_one_line_of_check(string name)
    {
        var run = Ita.Run("check", $"{Folder}/{name}");
        var lines = run.Output.Split('\n').Where(line => line.StartsWith(Folder, StringComparison.Ordinal)).ToList();
        var isError = lines.Any(line => line.Contains(": error ITA", StringComparison.Ordinal));
        Assert.Matches(@$"\A{Folder}/{name}:\d+:\d+: (error|warning) ITA\d{{4}}: .+\z", Assert.Single(lines));
        Assert.Equal(isError ? 1 : 0, run.ExitCode);
        Assert.Equal("", run.Error);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Eval_refuses_rules_with_errors_and_says_so(string name)
    {
        var isError = Ita.Run("check", $"{Folder}/{name}").ExitCode == 1;
        var run = Ita.Run("eval", $"{Folder}/{name}", "examples/kham-sombun-2568/scores.json");
        Assert.Contains($"{Folder}/{name}:", run.Error, StringComparison.Ordinal);
        if (isError)
        {
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.EndsWith("ita: there are errors, so nothing is evaluated; mend them and run again\n", run.Error, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(0, run.ExitCode);
            Assert.NotEqual("", run.Output);
        }
    }

    [Fact]
    public void Messages_are_said_in_Thai_too() =>
        Assert.Matches("missing-then.ita:\\d+:\\d+: error ITA0\\d{3}: [ก-๙]", Ita.Run("check", $"{Folder}/missing-then.ita", "--lang", "th").Output);

    [Fact]
    public void Rules_that_are_well_end_with_0()
    {
        var run = Ita.Run("check", "rules/2568");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"\A\d+ files checked, nothing to mend\n\z", run.Output);
    }

    [Fact]
    public void Warnings_can_be_taken_as_errors()
    {
        using var folder = new TestFolder();
        folder.Write("rules.ita", "edition 2568\nif o14 < 50 then recommend x owned by y\n");
        Assert.Equal(0, folder.Run("check", "rules.ita").ExitCode);
        var run = folder.Run("check", "rules.ita", "--warnings-as-errors");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("rules.ita:2:28: error ITA1006:", run.Output, StringComparison.Ordinal);
    }
}
