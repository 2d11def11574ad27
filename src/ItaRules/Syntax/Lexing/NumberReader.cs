using ItaRules.Text;

namespace ItaRules.Syntax.Lexing;

/// <summary>Numbers and the codes of items.</summary>
internal static class NumberReader
{
    /// <summary>The end of the number that begins at <paramref name="start"/>; <paramref name="start"/> itself when there is none. Two points are no part of it.</summary>
    public static int EndOfNumber(ReadOnlySpan<char> source, int start)
    {
        int end = EndOfDigits(source, start);
        if (end > start && end < source.Length && source[end] == '.')
        {
            int fraction = EndOfDigits(source, end + 1);
            end = fraction > end + 1 ? fraction : end;
        }

        return end;
    }

    /// <summary>Whether <paramref name="word"/> is the code of an item: i, e or o and digits.</summary>
    public static bool IsItem(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[0] is not ('i' or 'e' or 'o' or 'I' or 'E' or 'O'))
        {
            return false;
        }

        bool hasDigit = false;
        foreach (char character in word[1..])
        {
            if (CharacterFacts.IsDigit(character))
            {
                hasDigit = true;
            }
            else if (!NameText.IsZeroWidth(character))
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>Whether a number, an item's code or a name begins at <paramref name="start"/>, and where it ends; a name goes on to the end of the source.</summary>
    public static SyntaxKind KindAt(ReadOnlySpan<char> source, int start, out int end)
    {
        end = EndOfNumber(source, start);
        if (end > start)
        {
            return SyntaxKind.NumberToken;
        }

        end = start + 1 < source.Length && CharacterFacts.IsDigit(source[start + 1]) ? EndOfDigits(source, start + 1) : source.Length;
        return IsItem(source[start..end]) ? SyntaxKind.ItemToken : SyntaxKind.NameToken;
    }

    private static int EndOfDigits(ReadOnlySpan<char> source, int start)
    {
        int end = start;
        while (end < source.Length && CharacterFacts.IsDigit(source[end]))
        {
            end++;
        }

        return end;
    }
}
