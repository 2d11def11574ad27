using ItaRules.Text;

namespace ItaRules.Syntax.Lexing;

/// <summary>
/// Reads characters one by one in the form in which keywords are compared (<see cref="NameText"/>), without making a string:
/// zero-width characters are passed over, ํ า become ำ, two เ become แ, and a tone mark typed before the vowel below it changes place with it.
/// </summary>
internal ref struct NormalizingReader(ReadOnlySpan<char> source, int position)
{
    private readonly ReadOnlySpan<char> source = source;
    private char pending;

    /// <summary>The index after the last character read.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Whether a composed character has been given only in part, so that <see cref="Position"/> is no place to stop.</summary>
    public readonly bool IsInsideCharacter => pending != '\0';

    /// <summary>The next character, or NUL at the end.</summary>
    public char Read()
    {
        if (pending != '\0')
        {
            char second = pending;
            pending = '\0';
            return second;
        }

        SkipZeroWidth();
        if (Position >= source.Length)
        {
            return '\0';
        }

        char first = source[Position++];
        return first is >= '\u0E01' and <= '\u0E4F' ? Compose(first) : NameText.Fold(first);
    }

    private char Compose(char first)
    {
        char next = Peek(out int afterNext);
        if (first == 'เ' && next == 'เ')
        {
            Position = afterNext;
            return 'แ';
        }

        if (first == '\u0E4D' && next == 'า')
        {
            Position = afterNext;
            return 'ำ';
        }

        if (first == '\u0E4D' && IsToneMark(next))
        {
            return ComposeAroundToneMark(next, afterNext);
        }

        if (IsToneMark(first) && next is '\u0E38' or '\u0E39')
        {
            Position = afterNext;
            pending = first;
            return next;
        }

        return first;
    }

    private char ComposeAroundToneMark(char toneMark, int afterToneMark)
    {
        int before = Position;
        Position = afterToneMark;
        if (Peek(out int afterVowel) == 'า')
        {
            Position = afterVowel;
            pending = 'ำ';
            return toneMark;
        }

        Position = before;
        return '\u0E4D';
    }

    private static bool IsToneMark(char character) => character is >= '\u0E48' and <= '\u0E4B';

    private readonly char Peek(out int after)
    {
        int index = Position;
        while (index < source.Length && NameText.IsZeroWidth(source[index]))
        {
            index++;
        }

        after = index + 1;
        return index < source.Length ? source[index] : '\0';
    }

    private void SkipZeroWidth()
    {
        while (Position < source.Length && NameText.IsZeroWidth(source[Position]))
        {
            Position++;
        }
    }
}
