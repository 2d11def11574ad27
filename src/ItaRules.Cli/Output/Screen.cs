namespace ItaRules.Cli.Output;

/// <summary>How a piece of text stands out on a screen that has colours.</summary>
internal enum Tone
{
    /// <summary>As any text.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Strong,

    /// <summary>What is there to be looked up: places, heads of tables.</summary>
    Quiet,

    /// <summary>What is as it should be.</summary>
    Good,

    /// <summary>What wants attention.</summary>
    Warning,

    /// <summary>What is wrong.</summary>
    Error,
}

/// <summary>Where text for people goes. This one writes plainly, as into files and pipes.</summary>
internal class Screen(TextWriter writer)
{
    /// <summary>Writes a piece of a line. Names and texts of files may hold anything; what would be an order to a terminal is shown as U+FFFD.</summary>
    public void Write(string text, Tone tone = Tone.Plain) => WriteShown(Shown(text), tone);

    /// <summary>Writes a piece and ends the line.</summary>
    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
    }

    /// <summary>Writes a piece that holds nothing but text.</summary>
    protected virtual void WriteShown(string text, Tone tone) => writer.Write(text);

    // What a terminal takes for orders: to move, to hide what stands there, to change its title.
    private static bool IsOrder(char c) => char.IsControl(c) && c is not ('\n' or '\t');

    private static string Shown(string text)
    {
        char[]? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOrder(text[i]))
                (shown ??= text.ToCharArray())[i] = '\uFFFD';
        }

        return shown is null ? text : new string(shown);
    }
}
