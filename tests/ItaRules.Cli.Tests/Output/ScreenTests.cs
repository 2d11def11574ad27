using ItaRules.Cli.Output;
using Xunit;

namespace ItaRules.Cli.Tests.Output;

/// <summary>What a file says is text on a screen and gives it no orders.</summary>
public class ScreenTests
{
    [Theory]
    [InlineData("อบต.\u001b[2Jทดสอบ", "อบต.\uFFFD[2Jทดสอบ")]
    [InlineData("a\rb\u0007\u009bc\u007f", "a\uFFFDb\uFFFD\uFFFDc\uFFFD")]
    [InlineData("two\nlines\tof ที่ text", "two\nlines\tof ที่ text")]
    public void Control_characters_are_shown_and_not_sent(string text, string shown)
    {
        var writer = new StringWriter();
        new Screen(writer).Write(text, Tone.Plain);
        Assert.Equal(shown, writer.ToString());
    }

    [Fact]
    public void A_coloured_screen_sends_no_order_but_its_own()
    {
        var writer = new StringWriter();
        new ColourScreen(writer).WriteLine("ชื่อ\u001b]0;title\u0007", Tone.Warning);
        Assert.DoesNotContain("\u001b]", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', writer.ToString());
    }
}
