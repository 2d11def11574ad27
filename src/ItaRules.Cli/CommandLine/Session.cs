using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>One run of the program.</summary>
/// <param name="Host">The world around it.</param>
/// <param name="AskedLanguage">The language that the command line or the environment asks for, null when neither does.</param>
internal sealed record Session(Host Host, Language? AskedLanguage)
{
    /// <summary>The reader's language where no project says otherwise.</summary>
    public Language Language => AskedLanguage ?? Host.SystemLanguage;
}
