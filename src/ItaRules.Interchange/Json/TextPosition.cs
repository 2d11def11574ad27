namespace ItaRules.Interchange.Json;

/// <summary>Counts lines and columns while a text goes by. CRLF, LF and CR end a line.</summary>
internal sealed class TextPosition
{
    private int line = 1;
    private int column = 1;
    private bool afterReturn;

    /// <summary>The place of the next character.</summary>
    public JsonPosition Current => new(line, column);

    /// <summary>Counts one character.</summary>
    public void Advance(char c)
    {
        if (c is not ('\n' or '\r'))
            column++;
        else if (c == '\r' || !afterReturn)
        {
            line++;
            column = 1;
        }

        afterReturn = c == '\r';
    }

    /// <summary>Counts characters none of which ends a line.</summary>
    public void AdvanceColumns(int count)
    {
        column += count;
        afterReturn = afterReturn && count == 0;
    }
}
