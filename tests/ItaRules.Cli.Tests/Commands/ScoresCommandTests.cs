using ItaRules.Cli.CommandLine;
using ItaRules.Testing;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

public sealed class ScoresCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("kham-sombun-2568", "th")]
    [InlineData("kham-sombun-2568", "en")]
    [InlineData("bang-krabue-2565", "th")]
    public void A_sheet_is_shown_with_its_figures_and_doubts(string example, string language)
    {
        var run = Ita.Run("scores", $"examples/{example}/scores.json", "--lang", language);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Verifier.Verify(run.Output, $"{example}-{language}");
    }

    [Fact]
    public void Many_sheets_are_shown_in_a_table_with_the_doubts_below()
    {
        folder.Write("table-2568.csv", "หน่วยงาน,จังหวัด,IIT,EIT,OIT,total,level,o1\nอบต.ก,ลำพูน,95,95,95,95,ผ่านดีเยี่ยม,100\nอบต.ข,ลำปาง,80,90,90,87,ผ่านดี,30\nอบต.ค,แพร่,60,60,60,,,\n");

        var run = folder.Run("scores", "table-2568.csv");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Verifier.Verify(run.Output);
    }

    [Fact]
    public void A_bad_row_is_told_and_the_rest_is_shown()
    {
        folder.Write("table-2568.csv", "agency,total\nก,90\nข,ninety\nค,80\n");

        var run = folder.Run("scores", "table-2568.csv");

        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.StartsWith("table-2568.csv:3:2: error ITA5302: “ninety” in total is not a score", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 agencies, mean total 85.00", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_turns_a_doubt_into_an_exit_code()
    {
        Assert.Equal(ExitCode.Failed, Ita.Run("scores", "examples/kham-sombun-2568/scores.json", "--strict").ExitCode);
        Assert.Equal(ExitCode.Done, Ita.Run("scores", "examples/bang-krabue-2565/scores.json", "--strict").ExitCode);
    }

    [Fact]
    public void Without_scores_outside_a_project_the_use_is_told()
    {
        var run = folder.Run("scores");

        Assert.Equal((ExitCode.Usage, "ita: no scores are given; as in: ita scores scores.json (see ita scores --help)\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_document_is_checked_as_it_is()
    {
        var run = Ita.Run("scores", "tests/ItaRules.Interchange.Tests/Data/kham-sombun-2568.txt");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("indicator 9   Information disclosure                           78.50         –", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning ITA5431: The row of o9 has no score", run.Error, StringComparison.Ordinal);
    }
}
