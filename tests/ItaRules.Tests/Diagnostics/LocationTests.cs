using ItaRules.Diagnostics;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Diagnostics;

public class LocationTests
{
    [Theory]
    [InlineData("if o99 < 50", 3, "1:4")]
    [InlineData("\uFEFFif o99 < 50", 4, "1:4")]
    [InlineData("\uFEFFif", 0, "1:1")]
    [InlineData("\uFEFFif", 1, "1:1")]
    [InlineData("\uFEFF# a\r\nif o99 < 50", 9, "2:4")]
    public void A_byte_order_mark_takes_no_column(string content, int position, string place)
    {
        var location = new SourceLocation(new SourceText(content, "a.ita"), TextSpan.FromBounds(position, content.Length));
        Assert.Equal(place, $"{location.Line}:{location.Column}");
        Assert.Equal(content.TrimStart('\uFEFF').Split('\n')[^1].Length, location.End.Character);
    }
}
