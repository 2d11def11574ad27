using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class PreviousScoresTests : IDisposable
{
    private readonly TestFolder folder = new();

    public PreviousScoresTests()
    {
        folder.Write("rules.ita", "edition 2568\nrule worse\nif change in o14 < 0 then note \"ลดลงจาก {previous o14}\"\n");
        folder.Write("now.json", """{"edition":2568,"agency":{"name":"ก"},"items":{"o14":50}}""");
        folder.Write("last/2567.json", """{"edition":2567,"agency":{"name":"ก"},"items":{"o18":100}}""");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("last/2567.json")]
    [InlineData("last")]
    [InlineData("last/*.json")]
    public void Last_year_is_followed_by_meaning(string previous) =>
        Assert.Contains("ลดลงจาก 100", folder.Run("eval", "rules.ita", "now.json", "--previous", previous).Output, StringComparison.Ordinal);

    [Fact]
    public void Without_last_year_the_rule_is_undetermined() =>
        Assert.Matches(@"Undetermined\n  worse \(rules.ita:2\): .*o14", folder.Run("eval", "rules.ita", "now.json").Output);

    /// <summary>What changed since the year before last is no change since last year.</summary>
    [Fact]
    public void A_sheet_of_an_earlier_year_is_not_last_year_s()
    {
        folder.Write("2566.json", """{"edition":2566,"agency":{"name":"ก"},"items":{"o18":100}}""");

        var run = folder.Run("eval", "rules.ita", "now.json", "--previous", "2566.json");
        Assert.Matches(@"Undetermined\n  worse \(rules.ita:2\): .*o14 \(the newest earlier score sheet is\s+of 2566 and not of 2567\)", run.Output);
        Assert.DoesNotContain("ลดลงจาก", run.Output, StringComparison.Ordinal);

        Assert.Contains("ลดลงจาก 100", folder.Run("eval", "rules.ita", "now.json", "--previous", "2566.json", "last/2567.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_behind_previous_are_its_own_and_the_message_says_so()
    {
        var run = folder.Run("eval", "--previous", "last/2567.json", "rules.ita", "now.json");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--previous took all that follows it", run.Error, StringComparison.Ordinal);
    }
}
