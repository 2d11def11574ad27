using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Scores;

/// <summary>Files that no memory would hold are refused from their beginning or read in bounded memory.</summary>
public sealed class LargeJsonTests
{
    private const int Megabyte = 1024 * 1024;

    public static TheoryData<string, string> Garbage => new()
    {
        { "[", "ITA5013" },
        { "{\"edition\":", "ITA5013" },
        { " ", "ITA5002" },
        { "x", "ITA5004" },
        { "1", "ITA5013" },
        { "\0", "ITA5004" },
        { "1 ", "ITA5016" },
        { "{x\n", "ITA5004" },
        { "ก", "ITA5004" },
    };

    [Theory]
    [MemberData(nameof(Garbage))]
    public void Two_hundred_megabytes_of_garbage_are_refused_in_bounded_memory(string unit, string id)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var stream = new RepeatingStream("", unit, 200 * Megabyte);

        var results = ScoreSheetReader.Read(stream, "garbage.json", CatalogFiles.Shipped).ToList();

        Assert.All(results, result => Assert.Null(result.Sheet));
        Assert.Equal(id, results[0].Diagnostics[^1].Id);
        Assert.InRange(results.Count, 1, 1000);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * Megabyte);
    }

    [Theory]
    [InlineData("{\"edition\":2568,\"agency\":{\"name\":\"", "a")]
    [InlineData("{\"edition\":2568,\"items\":{\"", "a")]
    [InlineData("{\"edition\":2568,\"total\":1", "0")]
    public void A_text_or_number_that_does_not_end_is_refused(string beginning, string unit)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var result = Assert.Single(ScoreSheetReader.Read(new RepeatingStream(beginning, unit, 200 * Megabyte), "garbage.json", CatalogFiles.Shipped));

        Assert.Equal("ITA5013", Assert.Single(result.Diagnostics).Id);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * Megabyte);
    }

    [Fact]
    public void A_sheet_with_thousands_of_keys_is_refused()
    {
        var keys = string.Concat(Enumerable.Range(0, 2000).Select(number => $"\"x{number}\":1,"));

        var result = Assert.Single(ScoreSheetReader.Read(new RepeatingStream("{\"edition\":2568,\"items\":{" + keys, " ", 1), "keys.json", CatalogFiles.Shipped));

        Assert.Equal("ITA5013", result.Diagnostics[^1].Id);
    }

    [Fact]
    public void Sheets_come_while_the_file_is_still_being_read()
    {
        var stream = new RepeatingStream("", "{\"edition\":2568,\"total\":90}\n", 200 * Megabyte);

        var sheets = ScoreSheetReader.Read(stream, "endless.ndjson", CatalogFiles.Shipped).Take(3).ToList();

        Assert.All(sheets, result => Assert.Equal(90, result.Sheet!.Value(result.Sheet.Edition.Total)));
        Assert.InRange(stream.Position, 1, Megabyte);
    }
}
