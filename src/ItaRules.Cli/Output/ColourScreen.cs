using Spectre.Console;

namespace ItaRules.Cli.Output;

/// <summary>A terminal with colours. Only made for one: loading what it needs takes time that files and pipes need not wait for.</summary>
internal sealed class ColourScreen : Screen
{
    private readonly IAnsiConsole console;

    public ColourScreen(TextWriter writer)
        : base(writer)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });

        // Lines come in ready, broken for Thai; the console is not to break them again.
        console.Profile.Width = int.MaxValue;
    }

    /// <inheritdoc/>
    protected override void WriteShown(string text, Tone tone)
    {
        if (tone == Tone.Plain)
            base.WriteShown(text, tone);
        else if (text.Length > 0)
            console.Write(new Spectre.Console.Text(text, StyleOf(tone)));
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(foreground: Color.Grey),
        Tone.Good => new Style(foreground: Color.Green),
        Tone.Warning => new Style(foreground: Color.Yellow),
        _ => new Style(foreground: Color.Red),
    };
}
