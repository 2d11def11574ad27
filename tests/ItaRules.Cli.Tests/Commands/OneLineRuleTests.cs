using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>One line is a program, in English and in Thai.</summary>
public sealed class OneLineRuleTests : IDisposable
{
    private const string English = "if o14 < 50 then recommend HR-plan measure owned by personnel";
    private const string Thai = "ถ้า o14 ต่ำกว่า ๕๐ แล้วเสนอมาตรการ HR-plan ผู้รับผิดชอบ personnel";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(English)]
    [InlineData(Thai)]
    public void Check_warns_of_the_two_names_that_are_not_declared(string rule)
    {
        folder.Write("rule.ita", rule);
        var run = folder.Run("check", "rule.ita", "--format", "json");
        Assert.Equal(0, run.ExitCode);
        var warnings = JObject.Parse(run.Output)["diagnostics"]!.Where(one => (string?)one["severity"] != "info").ToList();
        Assert.Equal(["ITA1006", "ITA1007"], warnings.Select(one => (string?)one["id"]));
        Assert.Equal(["The measure “HR-plan” is not declared.", "The owner “personnel” is not declared."], warnings.Select(one => (string?)one["message"]));
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Thai)]
    public void The_measure_is_recommended_with_owner_score_rule_file_and_line(string rule)
    {
        folder.Write("rule.ita", "\n" + rule);
        var result = Evaluate(folder.WriteScores("scores.json"));
        var recommendation = Assert.Single(result["recommendations"]!);
        Assert.Equal("HR-plan", (string?)recommendation["measure"]);
        Assert.Equal("personnel", (string?)Assert.Single(recommendation["owners"]!)["id"]);
        Assert.Equal("o14", (string?)Assert.Single(recommendation["items"]!));
        Assert.Equal("""{"id":"rule#1","file":"rule.ita","line":2}""", Assert.Single(recommendation["rules"]!).ToString(Newtonsoft.Json.Formatting.None));
        Assert.Empty(result["undetermined"]!);

        var table = folder.Run("eval", "rule.ita", "scores.json").Output;
        Assert.Matches("HR-plan +personnel +not set +o14 = 0\n", table);
        Assert.Contains("rule.ita:2", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(English)]
    [InlineData(Thai)]
    public void Without_the_score_nothing_is_recommended_and_the_rule_is_undetermined(string rule)
    {
        folder.Write("rule.ita", rule);
        var result = Evaluate(folder.WriteScores("scores.json", text => text.Replace("\"o14\": 0,", "", StringComparison.Ordinal)));
        Assert.Empty(result["recommendations"]!);
        Assert.Equal(["rule#1 o14"], result["undetermined"]!.Select(one => $"{one["rule"]} {Assert.Single(one["missing"]!)}"));
    }

    [Fact]
    public void With_another_score_there_is_neither()
    {
        folder.Write("rule.ita", English);
        var result = Evaluate(folder.WriteScores("scores.json"), "--set", "o14=100");
        Assert.Empty(result["recommendations"]!);
        Assert.Empty(result["undetermined"]!);
    }

    private JObject Evaluate(string scores, params string[] more)
    {
        var run = folder.Run(["eval", "rule.ita", scores, "--format", "json", .. more]);
        Assert.Equal(0, run.ExitCode);
        return JObject.Parse(run.Output);
    }
}
