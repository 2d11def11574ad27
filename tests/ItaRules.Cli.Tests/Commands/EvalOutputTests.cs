using System.Globalization;
using CsvHelper;
using ItaRules.Testing;
using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Every form of a result, on rules that leave nothing out: merged, urgent, kept, noted, without a measure, undetermined, of another year.</summary>
public class EvalOutputTests
{
    private static readonly string[] command = ["eval", "tests/ItaRules.Cli.Tests/Data/rules", "examples/kham-sombun-2568/scores.json"];

    [Theory]
    [InlineData("table", "th")]
    [InlineData("table", "en")]
    [InlineData("markdown", "th")]
    [InlineData("markdown", "en")]
    [InlineData("csv", "th")]
    [InlineData("json", "th")]
    public void A_result_reads_as_it_was_read(string format, string language) =>
        Verifier.Verify(Run("--format", format, "--lang", language).Output, $"{format}-{language}");

    [Fact]
    public void Reasons_and_steps_are_shown_when_asked() => Verifier.Verify(Run("--explain", "--lang", "th").Output);

    [Fact]
    public void Measures_are_ordered_by_what_they_are_worth_when_asked() => Verifier.Verify(Run("--sort", "gain", "--lang", "en").Output);

    [Fact]
    public void What_measures_are_worth_is_shown_in_Markdown_too() => Assert.Contains("total +", Run("--sort", "gain", "--format", "markdown").Output, StringComparison.Ordinal);

    [Fact]
    public void Reasons_and_steps_are_shown_in_Markdown_too() => Verifier.Verify(Run("--explain", "--format", "markdown", "--lang", "th").Output);

    [Theory]
    [InlineData("examples/kham-sombun-2568/scores.json")]
    [InlineData("examples/*/scores.json")]
    public void The_JSON_keeps_to_the_published_schema(string scores)
    {
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schemas", "result.schema.json")));
        var result = JToken.Parse(Run(["--format", "json", scores]).Output);
        Assert.Empty(JsonSchema.Check(result, schema));
        Assert.NotEmpty(JsonSchema.Check(JToken.Parse("""{"edition":"2568"}"""), schema));
    }

    [Fact]
    public void Several_sheets_are_an_array_or_a_line_each()
    {
        var array = JArray.Parse(Run("--format", "json", "examples/*/scores.json").Output);
        var lines = Run("--format", "ndjson", "examples/*/scores.json").Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();
        Assert.Equal(array.Count, lines.Count);
        Assert.True(lines.Count > 1);
        Assert.All(array.Zip(lines), pair => Assert.True(JToken.DeepEquals(pair.First, pair.Second)));
    }

    [Fact]
    public void No_cell_of_a_CSV_is_taken_for_a_formula()
    {
        var output = Run("--format", "csv").Output;
        Assert.Equal('\uFEFF', output[0]);
        Assert.Contains(",\"'=ชี้แจง|ทุก*ส่วนงาน*\",", output, StringComparison.Ordinal);
        Assert.DoesNotContain(",=", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Every_row_of_a_CSV_has_every_column(string language)
    {
        using var csv = new CsvParser(new StringReader(Run("--format", "csv", "--lang", language, "examples/*/scores.json").Output.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = 0;
        for (; csv.Read(); rows++)
            Assert.Equal(16, csv.Record!.Length);
        Assert.True(rows > 8);
    }

    [Fact]
    public void Measures_can_be_sorted_by_priority()
    {
        using var folder = new TestFolder();
        folder.Write("rules.ita", "edition 2568\nif o14 < 50 then recommend first priority low\nif o15 < 50 then recommend second priority urgent\n");
        folder.WriteScores("scores.json");
        Assert.Equal(["first", "second"], Measures(folder.Run("eval", "rules.ita", "scores.json", "--format", "json")));
        Assert.Equal(["second", "first"], Measures(folder.Run("eval", "rules.ita", "scores.json", "--format", "json", "--sort", "priority")));

        static IEnumerable<string?> Measures(Ita run) => JObject.Parse(run.Output)["recommendations"]!.Select(one => (string?)one["measure"]);
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        using var folder = new TestFolder();
        folder.Write("rules.ita", "edition 2568\nif o14 < 50 then recommend x\n");
        folder.Write("broken.ita", "edition 2568\nif o14 < 50 recommend x\n");
        folder.WriteScores("scores.json");
        var run = folder.Run("eval", "rules.ita", "scores.json", "--format", "csv", "--out", "new/result.csv");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        var written = folder.Read("new/result.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(folder.Path, "new", "result.csv"))[..3]);

        Assert.Equal(1, folder.Run("eval", "broken.ita", "scores.json", "--format", "csv", "--out", "new/result.csv").ExitCode);
        Assert.Equal(2, folder.Run("eval", "rules.ita", "scores.json", "--set", "o99=1", "--out", "new/result.csv").ExitCode);
        Assert.Equal(written, folder.Read("new/result.csv"));
        Assert.Equal(["result.csv"], Directory.GetFiles(Path.Combine(folder.Path, "new")).Select(Path.GetFileName));
        Assert.Equal(2, folder.Run("eval", "rules.ita", "scores.json", "--out", "new").ExitCode);
    }

    [Fact]
    public void Strict_ends_with_1_when_something_is_left_open()
    {
        Assert.Equal(0, Run().ExitCode);
        Assert.Equal(1, Run("--strict").ExitCode);
    }

    private static Ita Run(params string[] more) => Ita.Run([.. command, .. more]);
}
