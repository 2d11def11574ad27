using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>The figures of the two agencies whose documents the examples are taken from.</summary>
public class ExampleTests
{
    [Fact]
    public void Kham_Sombun_has_the_figures_that_follow_from_its_document()
    {
        var scores = Scores("examples/kham-sombun-2568/scores.json");
        Assert.Equal("93.2 91.94 86.75 90.24 ผ่านดี", Figures(scores));
        Assert.Equal(["IIT", "EIT", "OIT", "total", "level"], scores["computed"]!.Select(one => (string?)one));
    }

    [Fact]
    public void Bang_Krabue_has_the_reported_total_and_level()
    {
        var scores = Scores("examples/bang-krabue-2565/scores.json");
        Assert.Equal("78.12 78.55 98.75 86.5 A", Figures(scores));
        Assert.DoesNotContain("total", scores["computed"]!.Select(one => (string?)one));
        Assert.DoesNotContain("level", scores["computed"]!.Select(one => (string?)one));
    }

    [Fact]
    public void The_main_job_works_from_the_command_line()
    {
        var run = Ita.Run("eval", "rules/2568", "examples/kham-sombun-2568/scores.json", "--lang", "th");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("คะแนนรวม 90.24*   ระดับ ผ่านดี*", run.Output, StringComparison.Ordinal);
        Assert.Contains("o14 = 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("i10 = 1.29", run.Output, StringComparison.Ordinal);
        Assert.Contains("ไม่มีคะแนน o9", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_library_gives_the_same_by_its_name()
    {
        var own = Recommended("rules/2568");
        Assert.NotEmpty(own);
        Assert.Equal(own, Recommended("ita:2568"));

        static IEnumerable<string?> Recommended(string rules) =>
            [.. Result(rules, "examples/kham-sombun-2568/scores.json")["recommendations"]!.Select(one => (string?)one["measure"])];
    }

    [Fact]
    public void Rules_of_another_year_are_told_and_not_applied()
    {
        var result = Result("rules/2568", "examples/bang-krabue-2565/scores.json");
        Assert.Empty(result["recommendations"]!);
        Assert.NotEmpty(result["otherEditions"]!);
    }

    [Fact]
    public void A_project_needs_no_names()
    {
        var run = Ita.RunIn(Path.Combine(Ita.Repository, "examples", "three-divisions-2568"), "eval");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches("[ก-๙]", run.Output);
        Assert.Equal(0, Ita.RunIn(Path.Combine(Ita.Repository, "examples", "three-divisions-2568", "rules"), "check").ExitCode);
    }

    private static string Figures(JToken scores) => string.Join(' ', new[] { "IIT", "EIT", "OIT", "total", "level" }.Select(name => scores[name]!.ToString(Newtonsoft.Json.Formatting.None).Trim('"')));

    private static JToken Scores(string file) => Result("tests/ItaRules.Cli.Tests/Data/rules", file)["scores"]!;

    private static JObject Result(string rules, string scores) => JObject.Parse(Ita.Run("eval", rules, scores, "--format", "json").Output);
}
