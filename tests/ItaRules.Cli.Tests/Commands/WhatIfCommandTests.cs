using ItaRules.Cli.CommandLine;
using ItaRules.Interchange.Catalogs;
using ItaRules.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public class WhatIfCommandTests
{
    private const string KhamSombun = "examples/kham-sombun-2568";
    private const string BangKrabue = "examples/bang-krabue-2565";

    [Theory]
    [InlineData(KhamSombun, "set", "th", "--set", "o14=100", "--set", "o15=100")]
    [InlineData(KhamSombun, "set", "en", "--set", "o14=100", "--set", "o15=100")]
    [InlineData(KhamSombun, "goal", "th", "--goal", "ผ่านดีเยี่ยม")]
    [InlineData(KhamSombun, "goal", "en", "--goal", "excellent")]
    [InlineData(KhamSombun, "markdown", "th", "--goal", "excellent", "--format", "markdown")]
    [InlineData(KhamSombun, "json", "th", "--goal", "excellent", "--format", "json")]
    [InlineData(BangKrabue, "goal", "th", "--goal", "AA")]
    [InlineData(BangKrabue, "goal", "en", "--goal", "AA")]
    [InlineData(BangKrabue, "set", "en", "--set", "4=90")]
    [InlineData(BangKrabue, "json", "en", "--goal", "AA", "--format", "json")]
    public void An_answer_reads_as_it_was_read(string example, string question, string language, params string[] arguments)
    {
        var run = Ita.RunIn(Path.Combine(Ita.Repository, example), ["whatif", .. arguments, "--lang", language]);
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Verifier.Verify(run.Output, $"{Path.GetFileName(example)}-{question}-{language}");
    }

    [Fact]
    public void A_reported_indicator_moves_and_does_not_jump()
    {
        var changes = Answer(KhamSombun, "--set", "i10=100")["changes"]!;
        Assert.Equal([("i10", 1.29, 100), ("indicator 4", 67.1, 100), ("IIT", 93.2, 99.78), ("total", 90.24, 92.22)],
            changes.Select(change => ((string)change["score"]!, (double)change["before"]!, (double)change["after"]!)));
    }

    [Fact]
    public void What_counts_a_score_that_was_not_known_is_named()
    {
        var run = Ita.RunIn(Path.Combine(Ita.Repository, KhamSombun), "whatif", "--set", "o9=0", "--lang", "en", "--format", "json");
        Assert.Equal("scores.json: indicator 9 stays as reported: it already counts the score that the sheet did not give\n", run.Error);
        Assert.Equal(["indicator 9"], JArray.Parse(run.Output)[0]["unmoved"]!.Select(code => (string?)code));
    }

    [Theory]
    [InlineData(2567, "th", "ยังไม่ทราบว่าปี 2567 ให้คะแนน o30–o35 เป็นขั้นเท่าใด")]
    [InlineData(2567, "en", "in which steps 2567 scores o30–o35 is not known")]
    [InlineData(2568, "en", null)]
    public void A_plan_says_so_where_the_steps_of_documents_are_not_known(int year, string language, string? doubt)
    {
        using var folder = new TestFolder();
        var items = CatalogFiles.Shipped.Find(year)!.Items.Select(item => $"\"{item.Code}\": {(item.Instrument.AsksPeople ? 92 : item.Domain.IsListed ? 50 : 60)}");
        folder.Write("scores.json", $$"""{"edition": {{year}}, "agency": {"name": "ตัวอย่าง", "type": "municipality"}, "items": { {{string.Join(", ", items)}} } }""");
        var run = folder.Run("whatif", $"ita:{year}", "scores.json", "--goal", "pass", "--lang", language, "--format", "json");
        var goal = JArray.Parse(run.Output)[0]["goal"]!;
        Assert.Equal("plan", (string?)goal["outcome"]);
        Assert.Equal(doubt is not null, ((string?)goal["doubt"])?.StartsWith(doubt!, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_level_that_is_reached_already_changes_nothing()
    {
        var answer = Answer(KhamSombun, "--goal", "pass");
        Assert.Equal("reached", (string?)answer["goal"]!["outcome"]);
        Assert.Empty(answer["changes"]!);
    }

    [Fact]
    public void The_gain_of_an_item_is_what_the_total_rises_if_it_goes_to_100()
    {
        var gains = Answer(KhamSombun, "--goal", "pass")["gains"]!;
        foreach (var gain in gains.Take(3))
        {
            var total = Answer(KhamSombun, "--set", $"{gain["item"]}=100")["changes"]!.Last!;
            Assert.Equal((double)gain["gain"]!, (double)total["after"]! - (double)total["before"]!, 6);
        }

        Assert.Equal("i10", (string?)gains[0]!["item"]);
        Assert.Equal(gains.Select(gain => (double)gain["gain"]!).OrderDescending(), gains.Select(gain => (double)gain["gain"]!));
    }

    [Fact]
    public void Several_sheets_are_answered_one_after_the_other()
    {
        var answers = JArray.Parse(Ita.Run("whatif", "ita:2568", KhamSombun + "/scores.json", "examples/three-divisions-2568/scores", "--goal", "excellent", "--format", "json").Output);
        Assert.Equal(["plan", "plan"], answers.Select(answer => (string?)answer["goal"]!["outcome"]));
        Assert.Contains("═══", Ita.Run("whatif", "ita:2568", KhamSombun + "/scores.json", "examples/three-divisions-2568/scores", "--goal", "excellent").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_the_way_of_a_level_is_said()
    {
        using var folder = new TestFolder();
        folder.Write("a.ita", "edition 2568\nif o14 < 50 then note \"x\"\n");
        folder.Write("a.json", """{"edition":2568,"items":{"e1":100,"e2":100,"e3":100,"o9":null,"o10":100},"parts":{"e1":{"1":100,"2":null}},"indicators":{"1":100,"2":100,"3":100,"4":100,"5":100,"6":70,"7":100,"8":100,"10":100}}""");
        var lines = folder.Run("whatif", "a.ita", "a.json", "--goal", "good", "--format", "markdown", "--lang", "en").Output.Split('\n');
        Assert.Contains("- OIT has to be 85, but is not reported and cannot be computed without o1–o9 and o11–o20", lines);
        Assert.Contains("- the total has to be 85, but is not reported and cannot be computed without o1–o9 and o11–o20", lines);

        lines = folder.Run("whatif", "a.ita", "a.json", "--goal", "excellent", "--format", "markdown", "--lang", "en").Output.Split('\n');
        Assert.Contains("- EIT has to be 95, but is 90.00 at most: indicator 6 as reported stays below 100 even with all items at their highest, the sheet gives only a part of e1 and there is no score for e4–e9", lines);
    }

    [Theory]
    [InlineData("whatif ita:2568 scores.json", "give --set CODE=SCORE or --goal LEVEL")]
    [InlineData("whatif ita:2568 scores.json --set o14=100 --goal good", "--set and --goal do not go together")]
    [InlineData("whatif ita:2568 scores.json --goal best", "2568 has no level “best”; there are ผ่านดีเยี่ยม (excellent), ผ่านดี (good), ผ่าน (pass), ต้องปรับปรุง (improve), ต้องปรับปรุงโดยด่วน (urgent)")]
    [InlineData("whatif ita:2568 scores.json --set o14", "--set takes CODE=SCORE, as o14=100, not “o14”")]
    [InlineData("whatif ita:2568 scores.json --set o14=200", "--set o14=200: a score is a number from 0 to 100")]
    [InlineData("whatif ita:2568 scores.json --set o29=10", "2568 has no “o29”; did you mean o2?")]
    [InlineData("whatif ita:2568 scores.json --set o14=1 --set o14=2", "--set gives o14 twice")]
    [InlineData("whatif ita:2568 scores.json --goal good --format yaml", "--format does not know “yaml”; it takes text, json, markdown")]
    [InlineData("whatif ita:2568 --goal good", "no scores are given; as in: ita whatif rules/2568 scores.json")]
    public void A_wrong_use_ends_with_2_and_one_line_that_helps(string line, string expected)
    {
        using var folder = new TestFolder();
        folder.WriteScores("scores.json");
        var run = folder.Run(line.Split(' '));
        Assert.Equal((ExitCode.Usage, "", $"ita: {expected} (see ita whatif --help)\n"), (run.ExitCode, run.Output, run.Error));
    }

    private static JToken Answer(string example, params string[] arguments) =>
        JArray.Parse(Ita.RunIn(Path.Combine(Ita.Repository, example), ["whatif", .. arguments, "--format", "json"]).Output).Single();
}
