namespace ItaRules.Syntax;

/// <summary>Where a text in quotes ends: at the quote of the kind that opened it, on the same line. Curly quotes nest; a doubled straight quote is one of its characters.</summary>
internal static class TextQuotes
{
    /// <summary>Whether <paramref name="character"/> opens a text; single quotes do so only to be told of.</summary>
    public static bool IsOpen(char character) => character is '"' or '“' or '”' or '\'' or '‘' or '’' or '„' or '«';

    /// <summary>Whether a text is opened with a quote that the language has.</summary>
    public static bool IsProper(char open) => open is '"' or '“';

    /// <summary>The quote that ends what <paramref name="open"/> begins.</summary>
    public static char CloseOf(char open) => open switch
    {
        '“' or '”' or '„' => '”',
        '‘' or '’' => '’',
        '«' => '»',
        _ => open,
    };

    /// <summary>The index after the text that begins at <paramref name="start"/>; an unclosed one ends with its line.</summary>
    public static int FindEnd(ReadOnlySpan<char> source, int start, out bool closed)
    {
        char open = source[start];
        char close = CloseOf(open);
        int depth = 1;
        int position = start + 1;
        while (position < source.Length && source[position] is not ('\r' or '\n'))
        {
            char character = source[position++];
            if (character == close)
            {
                if (close == '"' && position < source.Length && source[position] == '"')
                {
                    position++;
                }
                else if (--depth == 0)
                {
                    closed = true;
                    return position;
                }
            }
            else if (character == open)
            {
                depth++;
            }
        }

        closed = false;
        return position;
    }

    /// <summary>Whether <paramref name="text"/>, a whole text token, ends with its closing quote.</summary>
    public static bool IsClosed(ReadOnlySpan<char> text)
    {
        FindEnd(text, 0, out bool closed);
        return closed;
    }
}
