using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Text;

public class DisplayWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("o14", 3)]
    [InlineData("กฎ", 2)]
    [InlineData("ที่", 1)]
    [InlineData("ผู้รับผิดชอบ", 8)]
    [InlineData("น้ำ", 2)]
    [InlineData("ไตรมาส ๒", 8)]
    [InlineData("é", 1)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("漢字", 4)]
    [InlineData("“…”", 3)]
    public void Marks_take_no_column(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));
}
