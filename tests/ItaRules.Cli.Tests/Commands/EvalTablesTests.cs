using ItaRules.Cli.CommandLine;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Evaluating takes every form of scores directly.</summary>
public sealed class EvalTablesTests : IDisposable
{
    private readonly TestFolder folder = new();

    public EvalTablesTests() => folder.Write("rule.ita", "edition 2568\nmeasure HR-plan\nowner personnel\nif o14 < 50 then recommend HR-plan owned by personnel\n");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("scores-2568.csv", "หน่วยงาน,o14,o15,o16\nก,0,100,100\n")]
    [InlineData("long.csv", "หน่วยงาน,ปี,ข้อ,คะแนน\nก,2568,๐๑๔,๐.๐๐\n")]
    [InlineData("pasted.txt", "ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๘\n\nข้อ\tคะแนน\n๐๑๔\t๐.๐๐\n")]
    public void A_table_is_evaluated_like_a_sheet(string name, string text)
    {
        folder.Write(name, text);

        var run = folder.Run("eval", "rule.ita", name, "--format", "json");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("HR-plan", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("พระยืน,ขอนแก่น", "ก · อำเภอพระยืน จังหวัดขอนแก่น")]
    [InlineData("อำเภอพระยืน,จังหวัดขอนแก่น", "ก · อำเภอพระยืน จังหวัดขอนแก่น")]
    [InlineData("เขตดุสิต,กรุงเทพมหานคร", "ก · เขตดุสิต กรุงเทพมหานคร")]
    public void A_place_reads_as_it_is_written_whatever_the_table_writes_before_it(string place, string heading)
    {
        folder.Write("scores-2568.csv", $"หน่วยงาน,อำเภอ,จังหวัด,o14\nก,{place},0\n");

        var run = folder.Run("eval", "rule.ita", "scores-2568.csv", "--lang", "th");

        Assert.StartsWith(heading + "\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_row_is_told_and_strict_stops_at_it()
    {
        folder.Write("scores-2568.csv", "หน่วยงาน,o14,o15,o16\nก,0,100,100\nข,x,100,100\n");

        var lenient = folder.Run("eval", "rule.ita", "scores-2568.csv", "--format", "ndjson");
        var strict = folder.Run("eval", "rule.ita", "scores-2568.csv", "--format", "ndjson", "--strict");

        Assert.Equal((ExitCode.Failed, 1), (lenient.ExitCode, lenient.Output.Count(c => c == '\n')));
        Assert.StartsWith("scores-2568.csv:3:2: error ITA5302", lenient.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Failed, ""), (strict.ExitCode, strict.Output));
        Assert.Contains("--strict stops here", strict.Error, StringComparison.Ordinal);
    }
}
