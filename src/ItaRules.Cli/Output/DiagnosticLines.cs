using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Messages as lines that terminals and editors can jump from: <c>file:line:col: error ITA1001: …</c>. The form is a contract.</summary>
internal static class DiagnosticLines
{
    /// <summary>Writes messages, each on its line, with the places that explain it below.</summary>
    public static void Write(Screen screen, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        foreach (var diagnostic in diagnostics)
        {
            screen.Write(diagnostic.Location + ": ", Tone.Quiet);
            screen.Write($"{Word(diagnostic.Severity)} {diagnostic.Id}: ", ToneOf(diagnostic.Severity));
            screen.WriteLine(diagnostic.GetMessage(language));
            foreach (var related in diagnostic.Related)
                screen.WriteLine($"  {related.Location}: {related.Message.In(language)}", Tone.Quiet);
        }
    }

    /// <summary>The word that programs look for, the same in both languages.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Quiet,
    };
}
