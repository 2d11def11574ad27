using ItaRules.Interchange.Scores;
using Xunit;

namespace ItaRules.Interchange.Tests.Tables;

/// <summary>What stands in quotes, what only looks so, and at which line and column messages point.</summary>
public sealed class CsvRowTests
{
    [Fact]
    public void A_quote_inside_a_cell_is_a_character_like_others() =>
        Assert.Equal(["บ้าน \"ใหม่, เก่า\"", "12\" ข", "\"ค\" ง"], Names("agency,i1,i2,i3\n\"บ้าน \"\"ใหม่, เก่า\"\"\",1,2,3\n12\" ข,1,2,3\n\"\"\"ค\"\" ง\",1,2,3\n"));

    [Fact]
    public void A_line_that_begins_with_a_number_sign_is_no_remark() =>
        Assert.Equal(["ก", "ข"], Names("#,agency,i1,i2,i3\n1,ก,1,2,3\n#2,ข,1,2,3\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_as_an_editor_counts_them(string lineEnd)
    {
        var text = "agency,i1,i2,i3\n\n\"ก\nข\",1,2,3\nค,x,2,3\n".Replace("\n", lineEnd, StringComparison.Ordinal);

        var results = TableText.Read(text);

        Assert.Equal("scores-2568.csv:4", results[0].Sheet!.Details.Name);
        Assert.StartsWith("ITA5302 5:2", TableText.Messages(results), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(1_000_000)]
    public void A_quote_that_is_never_closed_is_told_where_its_cell_begins(int rows)
    {
        var text = "agency,ที่อยู่,i1,i2,i3\nก,,1,2,3\n\"ข\nค\",\"ไม่ปิด,1,2,3\n" + string.Concat(Enumerable.Repeat("ง,,1,2,3\n", rows));

        var results = TableText.Read(text);

        Assert.Equal("ก", results[0].Sheet!.Agency.Name);
        Assert.StartsWith("ITA5306 4:2", TableText.Messages(results), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_in_the_head_that_is_never_closed_is_told_too() =>
        Assert.StartsWith("ITA5306 1:2", TableText.Messages(TableText.Read("agency,\"i1,i2,i3\n" + string.Concat(Enumerable.Repeat("ง,1,2,3\n", 200_000)))), StringComparison.Ordinal);

    private static IEnumerable<string> Names(string text) => TableText.Read(text).Select((ScoreReadResult result) => result.Sheet!.Agency.Name);
}
