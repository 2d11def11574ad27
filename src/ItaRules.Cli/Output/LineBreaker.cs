using System.Globalization;

namespace ItaRules.Cli.Output;

/// <summary>
/// Breaks a text into lines of so many columns. Thai is written without spaces, and a dictionary would be a large thing to carry for a table:
/// a line ends at a space where one is near its end, else before a vowel that begins a syllable (เ แ โ ใ ไ), else between two letters that can be parted.
/// A letter is never parted from its marks.
/// </summary>
internal static class LineBreaker
{
    /// <summary>The lines of a text, at least one; line ends in the text are kept.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The columns of a line, at least 1.</param>
    public static IReadOnlyList<string> Break(string text, int width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
            BreakParagraph(paragraph.TrimEnd(), width, lines);
        return lines;
    }

    private static void BreakParagraph(string text, int width, List<string> lines)
    {
        while (ColumnWidth.Of(text) > width)
        {
            var end = LineEnd(text, width);
            lines.Add(text[..end].TrimEnd());
            text = text[end..].TrimStart();
        }

        lines.Add(text);
    }

    private static int LineEnd(string text, int width)
    {
        int position = 0, column = 0;
        Place space = default, mark = default, syllable = default, letter = default;
        while (position < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            var columns = ColumnWidth.Of(text.AsSpan(position, length));
            if (column + columns > width && position > 0)
                break;
            position += length;
            column += columns;
            if (position == text.Length)
                break;

            var place = new Place(position, column);
            var (before, after) = (text[position - 1], text[position]);
            if (char.IsWhiteSpace(before) || char.IsWhiteSpace(after))
                space = place;
            else if (before is ';' or '/' or '-' or ')' or 'ฯ' or 'ๆ' || (before is ',' or ':' && !char.IsDigit(after)))
                mark = place;
            else if (IsThai(before) && IsLeadingVowel(after))
                syllable = place;
            else if (CanPart(before, after))
                letter = place;
        }

        // A break that leaves most of the line empty looks worse than one inside a word of Thai.
        foreach (var place in (ReadOnlySpan<Place>)[space, mark, syllable, letter])
        {
            if (place.Column > width / 3)
                return place.Position;
        }

        return space.Position > 0 ? space.Position : position;
    }

    private static bool CanPart(char before, char after) =>
        IsThai(before) && IsThai(after) && !IsLeadingVowel(before) && after is not ('ะ' or 'ั' or 'า' or 'ำ' or 'ๅ' or 'ๆ' or 'ฯ');

    private static bool IsLeadingVowel(char c) => c is >= 'เ' and <= 'ไ';

    private static bool IsThai(char c) => c is >= 'ก' and <= '๛';

    private readonly record struct Place(int Position, int Column);
}
