using System.Globalization;
using ItaRules.Text;

namespace ItaRules.Syntax.Lexing;

/// <summary>What a character can be part of.</summary>
internal static class CharacterFacts
{
    // Everything up to the end of the Thai block is looked up; further scripts are rare enough to be asked about.
    private static readonly bool[] NameStart = Tabulate(IsLetter);
    private static readonly bool[] NamePart = Tabulate(IsLetterMarkOrDigit);

    /// <summary>Whether <paramref name="character"/> shows nothing and separates words: white space of any kind and zero-width characters, but no line end.</summary>
    public static bool IsBlank(char character) =>
        character is ' ' or '\t' || (character is not ('\r' or '\n') && (char.IsWhiteSpace(character) || NameText.IsZeroWidth(character)));

    /// <summary>Whether <paramref name="character"/> is a digit, Arabic or Thai.</summary>
    public static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '๐' and <= '๙');

    /// <summary>Number of code units (1, or 2 for a pair) of the letter at <paramref name="index"/>; 0 when there is none.</summary>
    public static int NameStartLength(ReadOnlySpan<char> source, int index) => Length(source, index, NameStart, IsLetter);

    /// <summary>Number of code units of the letter, mark, digit or underscore at <paramref name="index"/>; 0 when there is none.</summary>
    public static int NamePartLength(ReadOnlySpan<char> source, int index) => Length(source, index, NamePart, IsLetterMarkOrDigit);

    /// <summary>The end of the name that begins at <paramref name="start"/>: letters, marks, digits, underscores and inner hyphens. Zero-width characters inside belong to it.</summary>
    public static int EndOfName(ReadOnlySpan<char> source, int start)
    {
        int end = start;
        int index = start;
        while (index < source.Length)
        {
            int length = NamePartLength(source, index);
            if (length > 0)
            {
                index += length;
                end = index;
            }
            else if (NameText.IsZeroWidth(source[index]))
            {
                index++;
            }
            else if (index == end && NameText.IsHyphen(source[index]) && NamePartLength(source, index + 1) > 0)
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a name that has reached <paramref name="index"/> ends there.</summary>
    public static bool IsEndOfName(ReadOnlySpan<char> source, int index)
    {
        if (index < source.Length && NameText.IsHyphen(source[index]))
        {
            return NamePartLength(source, index + 1) == 0;
        }

        while (index < source.Length && NameText.IsZeroWidth(source[index]))
        {
            index++;
        }

        return NamePartLength(source, index) == 0;
    }

    private static int Length(ReadOnlySpan<char> source, int index, bool[] table, Func<UnicodeCategory, bool> test)
    {
        if ((uint)index >= (uint)source.Length)
        {
            return 0;
        }

        char character = source[index];
        if (character < table.Length)
        {
            return table[character] ? 1 : 0;
        }

        if (!char.IsSurrogate(character))
        {
            return test(CharUnicodeInfo.GetUnicodeCategory(character)) ? 1 : 0;
        }

        return index + 1 < source.Length && char.IsSurrogatePair(character, source[index + 1])
            && test(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(character, source[index + 1]))) ? 2 : 0;
    }

    private static bool[] Tabulate(Func<UnicodeCategory, bool> test)
    {
        bool[] table = new bool[0x0E60];
        for (int character = 0; character < table.Length; character++)
        {
            table[character] = test(CharUnicodeInfo.GetUnicodeCategory(character));
        }

        return table;
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter;

    private static bool IsLetterMarkOrDigit(UnicodeCategory category) => category
        is <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
