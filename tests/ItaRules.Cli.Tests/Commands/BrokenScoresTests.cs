using System.Text;
using Xunit;

namespace ItaRules.Cli.Tests.Commands;

/// <summary>Score files that are broken in the ways that files are broken.</summary>
public sealed class BrokenScoresTests : IDisposable
{
    private readonly TestFolder folder = new();

    public BrokenScoresTests() => folder.Write("rule.ita", "edition 2568\nnote-rule\n".Replace("note-rule", "always note \"x\"", StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "1:1: error ITA5002: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0", "1:33: error ITA5005: ")]
    [InlineData("{\"edition\":2568,\n\"items\":{\"o14\":\"0\"}}", "2:16: error ITA5016: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o29\":0}}", "1:26: error ITA5102: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":101}}", "1:32: error ITA5103: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":\"n/a\"}}", "1:32: error ITA5016: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":n/a}}", "1:32: error ITA5008: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0,\"o14\":1}}", "1:34: error ITA5014: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":012}}", "1:32: error ITA5007: ")]
    [InlineData("{\"edition\":2568,\"items\":{\"o14\":0},}", "1:35: error ITA5010: ")]
    [InlineData("{\"edition\":2599,\"items\":{\"o14\":0}}", "1:12: error ITA5101: ")]
    [InlineData("{\"edition\":2568,\"item\":{\"o14\":0}}", "1:17: error ITA5015: ")]
    [InlineData("คะแนน", "1:1: error ITA50")]
    public void A_broken_file_is_told_with_line_and_column(string content, string expected)
    {
        folder.Write("scores.json", content);
        var run = folder.Run("eval", "rule.ita", "scores.json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("scores.json:" + expected, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\nita: there is no usable score sheet, so there is nothing to evaluate\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UTF_16_and_a_byte_order_mark_are_read()
    {
        folder.Write("utf16.json", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{\"edition\":2568,\"items\":{\"o14\":0}}")]);
        folder.Write("bom.json", "\uFEFF{\"edition\":2568,\"items\":{\"o14\":0}}");
        var run = folder.Run("eval", "rule.ita", "utf16.json", "bom.json", "--format", "ndjson");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Output.Count(c => c == '\n'));
    }

    [Fact]
    public void One_broken_sheet_does_not_hide_the_others()
    {
        folder.Write("a.json", "{\"edition\":2568,\"items\":{\"o14\":101}}");
        folder.Write("b.json", "{\"edition\":2568,\"items\":{\"o14\":0}}");
        var run = folder.Run("eval", "rule.ita", "a.json", "b.json", "--format", "ndjson");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a.json:1:32: error", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"sheet\":\"b.json\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_file_of_garbage_is_refused_at_its_first_fault()
    {
        using (var file = File.Create(Path.Combine(folder.Path, "garbage.json")))
        {
            var block = new byte[1 << 20];
            new Random(2568).NextBytes(block);
            for (var i = 0; i < 32; i++)
                file.Write(block);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = folder.Run("eval", "rule.ita", "garbage.json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("garbage.json:1:", run.Error, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 32 << 20, "The file was read into memory.");
    }

    [Fact]
    public void A_text_without_a_table_of_scores_is_told_and_not_guessed()
    {
        folder.Write("scores.txt", "o14 0");
        var run = folder.Run("eval", "rule.ita", "scores.txt");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("scores.txt:1:1: error ITA5301:", run.Error, StringComparison.Ordinal);
    }
}
