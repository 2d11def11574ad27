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
    /// <summary>Writes a piece of a line.</summary>
    public virtual void Write(string text, Tone tone = Tone.Plain) => writer.Write(text);

    /// <summary>Writes a piece and ends the line.</summary>
    public void WriteLine(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        writer.Write('\n');
    }
}
