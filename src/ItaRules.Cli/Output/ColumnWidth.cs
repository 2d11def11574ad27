using System.Globalization;
using System.Text;

namespace ItaRules.Cli.Output;

/// <summary>How many columns of a terminal a text takes. Thai marks above and below a letter take none.</summary>
internal static class ColumnWidth
{
    /// <summary>The columns of a text without line ends.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Of(rune);
        return width;
    }

    private static int Of(Rune rune) => rune.Value switch
    {
        < 0x20 or 0x7F => 0,
        < 0x300 => rune.Value == 0xAD ? 0 : 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        // Hangul, Han and kana with their punctuation, full-width forms and pictographs are two columns wide.
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0xF900 and <= 0xFAFF
            or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };
}
