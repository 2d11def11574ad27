using System.Globalization;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>
/// Breaks a text into lines of so many columns. Thai is written without spaces: a line ends at a space where one is near its end, else before one of the words
/// that join phrases, else beside a word that is known, else between a number and what is counted, else between two syllables that show by their vowels,
/// else between two letters; inside a word that is known only where nothing else is left. A letter is never parted from its marks. Further lines of a point (<c>- …</c>) stand below its text.
/// </summary>
internal static class LineBreaker
{
    private const string Point = "- ";

    // Each begins a phrase, and is a whole syllable wherever else it stands.
    private static readonly string[] joints =
    [
        "ความ", "และ", "หรือ", "ของ", "ที่", "ซึ่ง", "ให้", "ได้", "จาก", "โดย", "เพื่อ", "แก่", "ด้วย", "ครั้ง", "ทุก", "ไม่", "เป็น", "ว่า", "ถึง", "แล้ว", "ก่อน", "หลัง", "จัด", "ผู้",
        "หน่วย", "ประ", "เจ้าหน้าที่", "รายงาน", "เรื่อง", "ข้อ", "ต้อง", "เมื่อ",
    ];

    // Each is a whole syllable and often the end of a word (บริการ, ช่องทาง, หน่วยงาน).
    private static readonly string[] syllables = ["การ", "ทาง", "งาน", "ต่อ", "ใน", "ตาม", "กับ"];

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
        var indent = text.StartsWith(Point, StringComparison.Ordinal) && width > 4 * Point.Length ? new string(' ', Point.Length) : "";
        var (head, start) = indent.Length > 0 ? (Point, Point.Length) : ("", 0);
        ThaiWords? words = null;
        while (DisplayWidth.Of(text.AsSpan(start)) > width - indent.Length)
        {
            var end = LineEnd(text, start, width - indent.Length, words ??= new ThaiWords(text));
            lines.Add(head + text[start..end].TrimEnd());
            for (start = end; start < text.Length && char.IsWhiteSpace(text[start]); start++)
            {
            }

            head = indent;
        }

        lines.Add(head + text[start..]);
    }

    private static int LineEnd(string text, int start, int width, ThaiWords words)
    {
        int position = start, column = 0;
        Place space = default, joint = default, word = default, tie = default, mark = default, syllable = default, letter = default, inside = default;
        while (position < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            var columns = DisplayWidth.Of(text.AsSpan(position, length));
            if (column + columns > width && position > start)
                break;
            position += length;
            column += columns;
            if (position == text.Length)
                break;

            var place = new Place(position, column);
            var (before, after) = (text[position - 1], text[position]);
            if (char.IsWhiteSpace(before) || char.IsWhiteSpace(after))
            {
                if (IsTied(text, position))
                    tie = place;
                else
                    space = place;
            }
            else if (IsThai(before) && words.IsInside(position))
                inside = CanPart(before, after) ? place : inside;
            else if (IsThai(before) && StartsWith(text, position, joints))
                joint = place;
            else if (CanPart(before, after) && words.IsBorder(position))
                word = place;
            else if (before is ';' or '/' or ')' or 'ฯ' or 'ๆ' || (before is ',' or ':' or '-' && !char.IsDigit(after)))
                mark = place;
            else if (IsThai(before) && (IsLeadingVowel(after) || StartsWith(text, position, syllables) || (before is 'ะ' or 'ำ' && CanPart(before, after))))
                syllable = place;
            else if (CanPart(before, after))
                letter = place;
        }

        // A break that leaves most of the line empty looks worse than one inside a word of Thai.
        foreach (var place in (ReadOnlySpan<Place>)[space, joint, word, tie, mark, syllable, letter, inside])
        {
            if (place.Column > width / 3)
                return place.Position;
        }

        return space.Position > 0 ? space.Position : tie.Position > 0 ? tie.Position : position;
    }

    // ไตรมาส 2, 31 มี.ค., 85 คะแนน and ข้อ e1 are read in one breath.
    private static bool IsTied(string text, int position)
    {
        var left = text.AsSpan(0, position).TrimEnd();
        var right = text.AsSpan(position).TrimStart();
        if (left.IsEmpty || right.IsEmpty)
            return false;
        if (char.IsDigit(right[0]))
            return char.IsLetter(left[^1]) || left[^1] is '.' || IsMark(left[^1]);
        if (char.IsDigit(left[^1]))
            return char.IsLetter(right[0]) && !char.IsAsciiLetter(LastButDigits(left));
        return IsThai(left[^1]) && right.Length > 1 && char.IsAsciiLetter(right[0]) && char.IsAsciiDigit(right[1]);
    }

    private static char LastButDigits(ReadOnlySpan<char> text)
    {
        var last = text.Length - 1;
        while (last > 0 && char.IsDigit(text[last]))
            last--;
        return text[last];
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool StartsWith(string text, int position, string[] words)
    {
        foreach (var word in words)
        {
            if (text.AsSpan(position).StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool CanPart(char before, char after) =>
        IsThai(before) && IsThai(after) && !IsLeadingVowel(before) && after is not ('ะ' or 'ั' or 'า' or 'ำ' or 'ๅ' or 'ๆ' or 'ฯ');

    private static bool IsLeadingVowel(char c) => c is >= 'เ' and <= 'ไ';

    private static bool IsThai(char c) => c is >= 'ก' and <= '๛';

    private readonly record struct Place(int Position, int Column);
}
