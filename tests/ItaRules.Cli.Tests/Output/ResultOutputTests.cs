using System.Globalization;
using System.Text;
using ItaRules.Cli.Commands;
using ItaRules.Cli.Output;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using Newtonsoft.Json.Linq;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

/// <summary>Results of many sheets are made on several threads; what comes out is what one writer alone would write.</summary>
public sealed class ResultOutputTests : IDisposable
{
    private const int Sheets = (3 * ResultRuns.SheetsInRun) + 5;

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> FormsByRuns => [.. EvalCommand.Forms.Words.Split('|').Where(word => EvalCommand.Forms.Parse(word) is { IsByRuns: true })];

    [Theory]
    [MemberData(nameof(FormsByRuns))]
    public void Runs_of_sheets_are_written_as_one_writer_would_write_them(string word)
    {
        var form = EvalCommand.Forms.Parse(word)!;
        var snapshot = Load();

        var byRuns = Write(snapshot, form, byPriority: false);

        Assert.Equal(Write(snapshot, form with { IsByRuns = false }, byPriority: false), byRuns);
        Assert.NotEqual(byRuns, Write(snapshot, form, byPriority: true));
    }

    [Fact]
    public void Many_sheets_are_one_array()
    {
        var results = JArray.Parse(Write(Load(), EvalCommand.Forms.Parse("json")!, byPriority: false));

        Assert.Equal(Sheets, results.Count);
        Assert.Equal(Enumerable.Range(0, Sheets).OrderByDescending(number => number % 2).Select(number => $"อบต.{number}"), results.Select(result => (string?)result["agency"]!["name"]));
    }

    [Fact]
    public void A_fault_while_a_run_is_made_comes_to_the_caller()
    {
        var output = new StringWriter();
        Action<TextWriter>[] runs = [block => block.Write("a"), _ => throw new InvalidDataException(), block => block.Write("c")];

        Assert.Throws<InvalidDataException>(() => new ResultRuns(output).Write(runs));
        Assert.Equal("a", output.ToString());
    }

    [Fact]
    public void A_block_holds_what_is_written_however_it_comes()
    {
        var block = new TextBlock();
        var expected = new StringBuilder();
        for (var i = 0; i < 40_000; i++)
        {
            block.Write('ก');
            block.Write("ข้อ");
            block.Write(['x', 'y', 'z'], 1, 1);
            expected.Append('ก').Append("ข้อ").Append('y');
        }

        Assert.Equal(expected.ToString(), block.Text.ToString());
        block.Clear();
        block.WriteLine("end");
        Assert.Equal("end\n", block.Text.ToString());
    }

    private static string Write(ProjectSnapshot snapshot, ResultForm form, bool byPriority)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new ResultOutput(snapshot, byPriority ? ResultOrder.Priority : ResultOrder.Issue).Write(writer, new ResultOptions(Language.Thai, Sheets, Explains: true, Width: 100), form, new Screen(writer));
        return writer.ToString();
    }

    // Two years in one file, so that runs end at a year too.
    private ProjectSnapshot Load()
    {
        var table = new StringBuilder("หน่วยงาน,ปี,i1,e1,o1,o14,o15,o20\n");
        var random = new Random(5);
        for (var number = 0; number < Sheets; number++)
            table.AppendLine(string.Create(CultureInfo.InvariantCulture, $"อบต.{number},{2568 - (number % 2)},{random.Next(101)},{random.Next(101)},{random.Next(3) * 50},{random.Next(3) * 50},{random.Next(3) * 50},{random.Next(3) * 50}"));
        var scores = folder.Write("scores.csv", table.ToString());
        var options = new ProjectOptions { Directory = folder.Path, Rules = ["ita:2567", "ita:2568"], Scores = [scores] };
        return Project.Load(options, PhysicalFileSystem.Instance).Current;
    }
}
