using ItaRules.LanguageServer.Documents;
using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Documents;

public class PositionEncodingTests
{
    private static readonly SourceText text = new("if o14 < ๕๐\r\nแล้ว 😀x\n\nend");

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 9, 9)]
    [InlineData(0, 10, 12)]
    [InlineData(0, 11, 15)]
    [InlineData(1, 4, 12)]
    [InlineData(1, 5, 13)]
    [InlineData(1, 7, 17)]
    [InlineData(1, 8, 18)]
    [InlineData(2, 0, 0)]
    [InlineData(3, 3, 3)]
    public void A_Thai_character_is_one_unit_of_UTF16_and_three_of_UTF8(int line, int utf16, int utf8)
    {
        var index = text.GetPosition(new LinePosition(line, utf16));

        Assert.Equal(new Lsp.Position(line, utf16), PositionEncoding.Utf16.ToPosition(text, index));
        Assert.Equal(new Lsp.Position(line, utf8), PositionEncoding.Utf8.ToPosition(text, index));
        Assert.Equal(index, PositionEncoding.Utf16.ToIndex(text, new Lsp.Position(line, utf16)));
        Assert.Equal(index, PositionEncoding.Utf8.ToIndex(text, new Lsp.Position(line, utf8)));
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(1, 2, 0)]
    [InlineData(1, 3, 1)]
    [InlineData(1, 14, 5)]
    [InlineData(1, 16, 5)]
    public void A_place_inside_a_character_counts_as_its_beginning(int line, int utf8, int utf16)
    {
        Assert.Equal(text.GetPosition(new LinePosition(line, utf16)), PositionEncoding.Utf8.ToIndex(text, new Lsp.Position(line, utf8)));
    }

    [Fact]
    public void A_place_outside_counts_as_the_nearer_end()
    {
        foreach (var encoding in new[] { PositionEncoding.Utf8, PositionEncoding.Utf16 })
        {
            Assert.Equal(text.Content.IndexOf('\r'), encoding.ToIndex(text, new Lsp.Position(0, int.MaxValue)));
            Assert.Equal(text.Length, encoding.ToIndex(text, new Lsp.Position(int.MaxValue, 0)));
            Assert.Equal(encoding.ToPosition(text, text.Content.IndexOf('\r')), encoding.ToPosition(text, text.Content.IndexOf('\n')));
        }
    }

    [Fact]
    public void Every_place_comes_back_from_every_encoding()
    {
        for (var index = 0; index <= text.Length; index++)
        {
            var isPlace = index == text.Length || (text.Content[index] != '\n' || text.Content[index - 1] != '\r') && !char.IsLowSurrogate(text.Content[index]);
            if (!isPlace)
                continue;
            Assert.Equal(index, PositionEncoding.Utf8.ToIndex(text, PositionEncoding.Utf8.ToPosition(text, index)));
            Assert.Equal(index, PositionEncoding.Utf16.ToIndex(text, PositionEncoding.Utf16.ToPosition(text, index)));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_no_character_of_its_line()
    {
        var marked = new SourceText("\uFEFF" + text.Content);
        foreach (var encoding in new[] { PositionEncoding.Utf8, PositionEncoding.Utf16 })
        {
            Assert.Equal(new Lsp.Position(0, 0), encoding.ToPosition(marked, 0));
            Assert.Equal(1, encoding.ToIndex(marked, new Lsp.Position(0, 0)));
            for (var index = 0; index <= text.Length; index++)
            {
                var place = encoding.ToPosition(text, index);
                Assert.Equal(place, encoding.ToPosition(marked, index + 1));
                Assert.Equal(encoding.ToIndex(text, place) + 1, encoding.ToIndex(marked, place));
            }
        }
    }

    [Theory]
    [InlineData("[]", "utf-16")]
    [InlineData("[\"utf-16\"]", "utf-16")]
    [InlineData("[\"utf-8\",\"utf-16\"]", "utf-8")]
    [InlineData("[\"utf-32\",\"utf-16\",\"utf-8\"]", "utf-16")]
    [InlineData("[\"utf-32\"]", "utf-16")]
    public void The_first_encoding_that_both_know_is_taken(string offered, string taken)
    {
        var client = new Lsp.ClientCapabilities(new JObject { ["general"] = new JObject { ["positionEncodings"] = JArray.Parse(offered) } });

        Assert.Equal(taken, PositionEncoding.Negotiate(client).Name);
        Assert.Equal("utf-16", PositionEncoding.Negotiate(Lsp.ClientCapabilities.None).Name);
    }

    [Fact]
    public void A_range_turned_around_means_the_same_stretch()
    {
        var forward = new Lsp.Range(new Lsp.Position(0, 3), new Lsp.Position(1, 2));
        var backward = new Lsp.Range(forward.End, forward.Start);

        Assert.Equal(PositionEncoding.Utf16.ToSpan(text, forward), PositionEncoding.Utf16.ToSpan(text, backward));
    }
}
