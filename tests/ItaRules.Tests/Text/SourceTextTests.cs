using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab\ncd", 0, 0, 0)]
    [InlineData("ab\ncd", 2, 0, 2)]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\ncd", 5, 1, 2)]
    [InlineData("ab\r\ncd", 3, 0, 3)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("ก\u0E48า\nข", 4, 1, 0)]
    public void Positions_are_lines_and_UTF_16_characters(string text, int position, int line, int character)
    {
        SourceText source = new(text);

        Assert.Equal(new LinePosition(line, character), source.GetLinePosition(position));
    }

    [Fact]
    public void A_line_position_leads_back_to_its_position()
    {
        SourceText source = new("one\r\n\ntwo\rthree\n");

        for (int position = 0; position <= source.Length; position++)
        {
            if (position == 4)
            {
                continue; // between CR and LF no caret can stand
            }

            Assert.Equal(position, source.GetPosition(source.GetLinePosition(position)));
        }
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 99, 3)]
    [InlineData(0, -5, 0)]
    [InlineData(1, 99, 7)]
    [InlineData(9, 0, 7)]
    public void Positions_outside_the_text_are_its_nearest_place(int line, int character, int position) =>
        Assert.Equal(position, new SourceText("one\ntwo").GetPosition(new LinePosition(line, character)));

    [Fact]
    public void Lines_are_given_without_their_end()
    {
        SourceText source = new("one\r\ntwo\n");

        Assert.Equal(3, source.LineCount);
        Assert.Equal(["one", "two", ""], Enumerable.Range(0, 3).Select(line => source.ToString(source.GetLineSpan(line))));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLineSpan(3));
    }

    [Fact]
    public void A_change_makes_a_new_text_and_leaves_the_old_one()
    {
        SourceText source = new("one two", "f.ita");
        SourceText changed = source.WithChange(new TextChange(new TextSpan(4, 3), "three"));

        Assert.Equal("one three", changed.Content);
        Assert.Equal("f.ita", changed.Path);
        Assert.Equal("one two", source.Content);
        Assert.Throws<ArgumentOutOfRangeException>(() => source.WithChange(new TextChange(new TextSpan(5, 3), "")));
    }
}
