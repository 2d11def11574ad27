using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Where no rule is, nothing is recommended; that must not look like good news.</summary>
public sealed class EmptyRulesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark")]
    [InlineData("edition 2568\nmeasure plan \"The plan\"\n")]
    public void Files_without_a_rule_are_told(string rules)
    {
        folder.Write("a.ita", rules);
        folder.WriteScores("scores.json");
        const string Message = "ita: the rule files hold no rule, so nothing can be recommended for 2568\n";

        var run = folder.Run("eval", "a.ita", "scores.json");
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.EndsWith(Message, run.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Failed, folder.Run("eval", "a.ita", "scores.json", "--strict").ExitCode);
        Assert.EndsWith(Message, folder.Run("explain", "a.ita", "scores.json").Error, StringComparison.Ordinal);
        Assert.EndsWith(Message, folder.Run("whatif", "a.ita", "scores.json", "--set", "o14=100").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_of_another_year_are_told_by_the_result_alone()
    {
        folder.Write("a.ita", "edition 2567\nif o14 < 50 then note \"o14\"\n");
        folder.WriteScores("scores.json");

        Assert.DoesNotContain("hold no rule", folder.Run("eval", "a.ita", "scores.json").Error, StringComparison.Ordinal);
    }
}
