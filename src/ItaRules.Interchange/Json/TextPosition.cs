namespace ItaRules.Interchange.Json;

/// <summary>Counts lines and columns while a text goes by. CRLF, LF and CR end a line.</summary>
internal sealed class TextPosition
{
    private bool afterReturn;

    /// <summary>The place of the next character.</summary>
    public JsonPosition Current { get; private set; } = new(1, 1);

    /// <summary>Counts one character.</summary>
    public void Advance(char c)
    {
        if (c == '\n' && afterReturn)
        {
            afterReturn = false;
            return;
        }

        afterReturn = c == '\r';
        Current = c is '\n' or '\r' ? new(Current.Line + 1, 1) : Current with { Column = Current.Column + 1 };
    }
}
