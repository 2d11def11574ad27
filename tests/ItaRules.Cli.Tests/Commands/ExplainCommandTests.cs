using ItaRules.Cli.CommandLine;
using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public ExplainCommandTests()
    {
        folder.Write("ita.json", """{"edition":2568,"language":"en"}""");
        folder.Write("rules/a.ita", """
            edition 2568
            owner hr "HR"
            measure plan "The plan"
              owned by hr
              due Q2
            rule low-plan
              if o14 < 50 then recommend plan
            rule both
              if o14 < 50 and o9 < 50 then note "x"
            rule each
              for each x in o14..o16
                if x < 50 then note "{x code}"
            """);
        folder.Write("scores/a.json", """{"edition":2568,"agency":{"name":"A"},"items":{"o14":62.5,"o15":0,"o16":100}}""");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_what_a_rule_found_and_what_would_have_to_change()
    {
        var text = Run("explain", "--rule", "low-plan").Output;
        Assert.Contains("low-plan (rules/a.ita:6)", text, StringComparison.Ordinal);
        Assert.Contains("does not apply: o14 is 62.5", text, StringComparison.Ordinal);
        Assert.Contains("12.5 above", text, StringComparison.Ordinal);
        Assert.DoesNotContain("both (", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_loop_only_the_score_that_is_asked_for_is_shown()
    {
        var text = Run("explain", "--item", "o15").Output;
        Assert.Contains("  o15: applies: o15 is 0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("o14", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_is_explained_by_the_rules_that_recommend_it()
    {
        var text = Run("explain", "--measure", "PLAN").Output;
        Assert.Contains("low-plan (", text, StringComparison.Ordinal);
        Assert.DoesNotContain("each (", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_holds_the_condition_part_by_part()
    {
        var rule = JArray.Parse(Run("explain", "--rule", "both", "--format", "json").Output)[0]["rules"]![0]!;
        Assert.Equal("false", (string?)rule["outcome"]);
        var parts = rule["decisions"]![0]!["branches"]![0]!["condition"]!["parts"]!;
        Assert.Equal(["false", "undetermined"], parts.Select(part => (string?)part["truth"]));
    }

    [Fact]
    public void Markdown_is_in_the_reader_s_language() =>
        Assert.Contains("### low-plan (rules/a.ita:6)", Run("explain", "--rule", "low-plan", "--format", "markdown", "--lang", "th").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--rule", "low-plam", "did you mean low-plan?")]
    [InlineData("--measure", "plam", "did you mean plan?")]
    [InlineData("--item", "o99", "2568 has no “o99”")]
    [InlineData("--format", "xml", "--format does not know “xml”")]
    public void A_word_that_nothing_has_is_refused_in_one_line(string option, string value, string message)
    {
        var run = Run("explain", option, value);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private Ita Run(params string[] arguments) => Ita.RunIn(folder.Path, arguments);
}
