using ItaRules.Text;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>What the command line asks for.</summary>
/// <param name="Language">What <c>--lang</c> says; null without it.</param>
/// <param name="LogFile">What <c>--log</c> says; null means standard error.</param>
/// <param name="Print">A text to print instead of serving.</param>
internal sealed record CommandLine(Language? Language = null, string? LogFile = null, LocalizedText? Print = null)
{
    /// <summary>Reads the arguments. By hand, because every millisecond of the start is waited for.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="error">What is wrong; null when nothing is.</param>
    public static CommandLine Parse(IReadOnlyList<string> arguments, out LocalizedText? error)
    {
        var result = new CommandLine();
        error = null;
        for (var at = 0; at < arguments.Count && error is null; at++)
        {
            var (option, value) = arguments[at].Split('=', 2) is [var name, var joined] ? (name, joined) : (arguments[at], null);
            switch (option)
            {
                case "--stdio" when value is null:
                    break;
                case "--help" when value is null:
                    result = result with { Print = HostTexts.Usage };
                    break;
                case "--version" when value is null:
                    result = result with { Print = new LocalizedText(ServerVersion.Current, ServerVersion.Current) };
                    break;
                case "--log" when (value ?? Next(arguments, ref at)) is { Length: > 0 } file:
                    result = result with { LogFile = file };
                    break;
                case "--lang" when LanguageChoice.Parse(value ?? Next(arguments, ref at)) is { } language:
                    result = result with { Language = language };
                    break;
                case "--log":
                    error = HostTexts.LogNeedsFile;
                    break;
                case "--lang":
                    error = HostTexts.UnknownLanguage;
                    break;
                default:
                    error = HostTexts.UnknownArgument(arguments[at]);
                    break;
            }
        }

        return result;
    }

    private static string? Next(IReadOnlyList<string> arguments, ref int at) => at + 1 < arguments.Count ? arguments[++at] : null;
}
