using ItaRules.Workspace.Files;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>A catalogue file of one's own is used, or it is told that and why it is not.</summary>
public sealed class CatalogOptionTests : IDisposable
{
    private const string Scores = "examples/kham-sombun-2568/scores.json";

    private readonly TestFolder folder = new();
    private readonly string shipped = File.ReadAllText(FilePath.Join(Ita.Repository, "src/ItaRules.Interchange/Catalogs/nacc-2568.json"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"revision\": 2", "nacc", "nacc-2568 r2")]
    [InlineData("\"revision\": 1", "own-scheme", "own-scheme-2568 r1")]
    public void A_newer_revision_or_another_scheme_applies(string revision, string scheme, string identity)
    {
        var run = Evaluate(shipped.Replace("\"revision\": 1", revision, StringComparison.Ordinal).Replace("\"scheme\": \"nacc\"", $"\"scheme\": \"{scheme}\"", StringComparison.Ordinal));

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("ITA6008", run.Error, StringComparison.Ordinal);
        Assert.Contains(identity, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_the_same_revision_is_told_to_change_nothing()
    {
        var run = Evaluate(shipped.Replace("แผนการบริหารและพัฒนาทรัพยากรบุคคล", "อื่น", StringComparison.Ordinal));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("own.json:1:1: warning ITA6008: The catalogue in this file (nacc-2568 r1) is not used: nacc-2568 r1 applies.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"year\": 2568", "\"year\": 2025", "“year” must be a fiscal year of the Buddhist era such as 2568, not 2025.")]
    [InlineData("\"scheme\": \"nacc\"", "\"scheme\": \"\"", "“scheme” must be one word such as nacc, not the text “”.")]
    public void What_names_a_catalogue_has_to_be_a_year_and_a_word(string right, string wrong, string said)
    {
        var run = Evaluate(shipped.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("ita: there are errors, so nothing is evaluated; mend them and run again\n", run.Error, StringComparison.Ordinal);
    }

    private Ita Evaluate(string catalog)
    {
        folder.Write("own.json", catalog);
        return Ita.Run("eval", "ita:2568", Scores, "--catalog", FilePath.Join(folder.Path, "own.json"));
    }
}
