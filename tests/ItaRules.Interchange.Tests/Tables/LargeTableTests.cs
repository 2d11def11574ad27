using ItaRules.Interchange.Catalogs;
using ItaRules.Interchange.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>Tables and texts that no memory would hold are refused from their beginning or read in bounded memory.</summary>
public sealed class LargeTableTests
{
    private const long Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("endless.csv", "", "1,", "ITA5013")]
    [InlineData("endless.csv", "", "a", "ITA5306")]
    [InlineData("endless.txt", "", "1\t", "ITA5013")]
    [InlineData("endless.txt", "", "ก", "ITA5013")]
    [InlineData("quote.csv", "agency,i1,i2,i3\nก,\"", "1\n", "ITA5306")]
    [InlineData("text.csv", "", "ก,ข\n", "ITA5301")]
    [InlineData("text.txt", "", "ข้อความ\n", "ITA5301")]
    [InlineData("zeros.csv", "", "\0", "ITA5306")]
    public void Two_gigabytes_are_refused_in_bounded_memory(string path, string beginning, string unit, string id)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var stream = new RepeatingStream(beginning, unit, 2048 * Megabyte);

        var results = ScoreFiles.Read(stream, path, CatalogFiles.Shipped).ToList();

        Assert.Equal(id, results[^1].Diagnostics[^1].Id);
        Assert.InRange(stream.Position, 1, 64 * Megabyte);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200 * Megabyte);
    }

    [Fact]
    public void A_table_with_a_million_columns_is_refused()
    {
        var head = string.Join(',', Enumerable.Range(0, 1_000_000));

        Assert.Equal("ITA5013", Assert.Single(TableText.Read(head + "\n", "columns.csv")).Diagnostics[0].Id);
    }

    [Fact]
    public void Rows_come_while_the_file_is_still_being_read()
    {
        var stream = new RepeatingStream("agency,ปี,i1,i2,i3\n", "ก,2568,1,2,3\n", 2048 * Megabyte);

        var sheets = ScoreFiles.Read(stream, "endless.csv", CatalogFiles.Shipped).Take(5).ToList();

        Assert.All(sheets, result => Assert.NotNull(result.Sheet));
        Assert.InRange(stream.Position, 1, Megabyte);
    }

    [Fact]
    public void A_long_table_may_have_more_agencies_than_the_country()
    {
        var text = "agency,ปี,code,score\n" + string.Concat(Enumerable.Range(0, 20_000).Select(number => $"ก{number},2568,i1,{number % 100}\n"));

        Assert.Equal(20_000, TableText.Read(text, "long.csv").Count(result => result.Sheet is not null));
    }
}
