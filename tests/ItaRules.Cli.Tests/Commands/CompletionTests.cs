using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>The words that can follow, as shells ask for them.</summary>
public class CompletionTests
{
    [Theory]
    [InlineData("ita ev", "eval")]
    [InlineData("ita whatif --go", "--goal")]
    [InlineData("ita eval --sort ga", "gain")]
    [InlineData("ita new demo --language t", "th")]
    public void Words_that_can_follow_are_named(string line, string expected)
    {
        var run = Ita.Run($"[suggest:{line.Length}]", line);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([expected], run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Every_command_is_named()
    {
        var words = Ita.Run("[suggest:4]", "ita ").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Empty(new[] { "new", "eval", "check", "fmt", "test", "explain", "coverage", "whatif" }.Except(words));
    }
}
