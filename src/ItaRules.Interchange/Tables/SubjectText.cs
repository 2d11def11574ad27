using System.Globalization;
using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Finds the code with which a cell begins, in the notations of published documents: <c>o14</c>, <c>ข้อ i๑</c>, <c>ตัวชี้วัดที่ ๐๑๒</c>
/// with a Thai zero for the letter, ranges <c>๐๑ - ๐๔</c> and <c>i๗ ถึง i๙</c>, <c>e1 ส่วนที่ 2</c>.
/// </summary>
internal sealed class SubjectText
{
    private static readonly string[] prefixes = ["ข้อคำถามที่", "ข้อคำถาม", "ข้อที่", "ข้อ", "ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย", "ตัวชี้วัดที่", "ตัวชี้วัดข้อ", "ตัวชี้วัด", "indicator", "item"];
    private static readonly string[] rangeWords = ["ถึง", "to", "..", "-", "~"];
    private static readonly string[] partWords = ["ส่วนที่", "part", "/", ".", "_p", "_", "p"];

    private readonly string text;
    private int position;

    private SubjectText(string plain) => text = plain;

    /// <summary>The subjects that a cell begins with: one, or all of a range; empty when it begins with none.</summary>
    public IReadOnlyList<Subject> Subjects { get; private init; } = [];

    /// <summary>The length of the code and what stands before it; the title follows.</summary>
    public int Length { get; private init; }

    /// <summary>Whether the letter of an item is printed as a zero, or the code otherwise not as the catalogue writes it.</summary>
    public bool IsLetterReplaced { get; private init; }

    /// <summary>Reads the beginning of a cell.</summary>
    public static SubjectText Read(string cell)
    {
        var scan = new SubjectText(LooseText.Plain(cell));
        var hasIndicatorPrefix = scan.SkipPrefixes(out var hasPrefix);
        if (scan.ReadItem(hasPrefix, out var isReplaced) is { } item)
            return scan.WithRange(item, isReplaced);
        if (scan.ReadIndicator(hasIndicatorPrefix) is { } indicator)
            return new(scan.text) { Subjects = [indicator], Length = scan.position };
        return scan;
    }

    private SubjectText WithRange(Subject first, bool isReplaced)
    {
        var end = position;
        if (first.Part > 0 || !SkipAny(rangeWords))
            return new(text) { Subjects = [first], Length = end, IsLetterReplaced = isReplaced };
        SkipPrefixes(out _);
        var letter = Letter(first.Code);
        var from = Number(first.Code);
        var last = ReadItem(hasPrefix: true, out var isLastReplaced) ?? ReadBareNumber(letter);
        if (last is not { Part: 0 } to || Letter(to.Code) != letter || Number(to.Code) <= from || Number(to.Code) - from > 60)
            return new(text) { Subjects = [first], Length = end, IsLetterReplaced = isReplaced };
        return new(text)
        {
            Subjects = [.. Enumerable.Range(from, Number(to.Code) - from + 1).Select(number => new Subject(ScoreKind.Item, Code(letter, number)))],
            Length = position,
            IsLetterReplaced = isReplaced || isLastReplaced,
        };
    }

    private bool SkipPrefixes(out bool hasPrefix)
    {
        hasPrefix = false;
        var isIndicator = false;
        SkipBlanks();
        while (prefixes.FirstOrDefault(word => At(word)) is { } prefix)
        {
            // “ข้อมูล…” begins with the word for item, and is a title.
            if (prefix == "ข้อ" && At("ข้อมูล"))
                break;
            position += prefix.Length;
            hasPrefix = true;
            isIndicator = prefix is "ตัวชี้วัดที่" or "ตัวชี้วัด" or "indicator";
            SkipBlanks();
        }

        return isIndicator;
    }

    private Subject? ReadItem(bool hasPrefix, out bool isLetterReplaced)
    {
        isLetterReplaced = false;
        var start = position;
        var letters = start;
        while (letters < text.Length && char.IsAsciiLetterLower(text[letters]) && letters - start < 4)
            letters++;
        var digits = letters;
        if (letters > start)
        {
            while (digits < text.Length && text[digits] == ' ' && digits - letters < 2)
                digits++;
            var end = DigitsEnd(digits);
            if (end - digits is < 1 or > 3 || (digits > letters && letters - start > 1))
                return null;
            var number = int.Parse(text.AsSpan(digits, end - digits), CultureInfo.InvariantCulture);
            return Item(text[start..letters], number, end);
        }

        // ๐๑๔: the zero stands for the letter o. ๐.๐๐ is a score and ๐๗๗ ๘๖๐ ๖๔๔ a telephone.
        if (start < text.Length && text[start] == '0')
        {
            var rest = start + 1;
            while (hasPrefix && rest < text.Length && text[rest] == ' ' && rest - start < 2)
                rest++;
            var end = DigitsEnd(rest);
            if (end - rest is < 1 or > 2 || IsFollowedByDigits(end))
                return null;
            isLetterReplaced = true;
            return Item("o", int.Parse(text.AsSpan(rest, end - rest), CultureInfo.InvariantCulture), end);
        }

        return null;
    }

    private Subject? Item(string letters, int number, int end)
    {
        // A letter behind the number makes it another word.
        if (number == 0 || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]) && !AtPart(end)))
            return null;
        position = end;
        return new(ScoreKind.Item, Code(letters, number), ReadPart());
    }

    private int ReadPart()
    {
        var start = position;
        SkipBlanks();
        foreach (var word in partWords)
        {
            if (!At(word))
                continue;
            position += word.Length;
            SkipBlanks();
            var end = DigitsEnd(position);
            if (end - position == 1 && text[position] != '0' && !IsFollowedByDigits(end))
            {
                var part = text[position] - '0';
                position = end;
                return part;
            }

            break;
        }

        position = start;
        return 0;
    }

    private Subject? ReadIndicator(bool hasIndicatorPrefix)
    {
        var end = DigitsEnd(position);
        if (end == position || end - position > 2)
            return null;
        var whole = text[position..end];
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var second = DigitsEnd(end + 1);
            if (!hasIndicatorPrefix && second - end > 2)
                return null;
            var code = text[position..second];
            position = second;
            return new(ScoreKind.SubIndicator, code);
        }

        if (!hasIndicatorPrefix)
            return null;
        position = end;
        return new(ScoreKind.Indicator, int.Parse(whole, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
    }

    private Subject? ReadBareNumber(string letter)
    {
        var end = DigitsEnd(position);
        if (end - position is < 1 or > 2 || IsFollowedByDigits(end))
            return null;
        var number = int.Parse(text.AsSpan(position, end - position), CultureInfo.InvariantCulture);
        position = end;
        return new(ScoreKind.Item, Code(letter, number));
    }

    private bool SkipAny(string[] words)
    {
        var start = position;
        SkipBlanks();
        if (words.FirstOrDefault(word => At(word)) is { } word)
        {
            position += word.Length;
            SkipBlanks();
            return true;
        }

        position = start;
        return false;
    }

    private void SkipBlanks()
    {
        while (position < text.Length && (text[position] == ' ' || text[position] == '■'))
            position++;
    }

    private bool At(string word) => text.AsSpan(position).StartsWith(word, StringComparison.Ordinal);

    private bool AtPart(int index) => text.AsSpan(index).StartsWith("p", StringComparison.Ordinal);

    private int DigitsEnd(int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    private bool IsFollowedByDigits(int end) =>
        end < text.Length && (text[end] == '.' || text[end] == ' ') && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);

    private static string Code(string letters, int number) => FormattableString.Invariant($"{letters}{number}");

    private static string Letter(string code) => code.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static int Number(string code) => int.Parse(code.AsSpan(Letter(code).Length), CultureInfo.InvariantCulture);
}
