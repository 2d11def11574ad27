using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>Finds the reader's language: <c>--lang</c>, else <c>ITA_LANG</c>, else the project's, else the system's.</summary>
internal static class LanguageChoice
{
    /// <summary>The option.</summary>
    public const string Option = "--lang";

    /// <summary>The language that a command line or the environment asks for; null when neither does.</summary>
    /// <remarks>Looks before the line is parsed, because what parsing has to say is said in this language.</remarks>
    /// <exception cref="UsageException">The option's value is no language.</exception>
    public static Language? Asked(IReadOnlyList<string> arguments, Host host)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var argument = arguments[i];
            if (argument.StartsWith(Option + "=", StringComparison.Ordinal) || argument.StartsWith(Option + ":", StringComparison.Ordinal))
                return Require(argument[(Option.Length + 1)..]);
            if (argument == Option && i + 1 < arguments.Count)
                return Require(arguments[i + 1]);
        }

        return host.Variable("ITA_LANG") is { Length: > 0 } variable ? Parse(variable) : null;
    }

    private static Language Require(string value) => Parse(value) ?? throw new UsageException(new(
        $"{Option} ต้องเป็น th หรือ en ไม่ใช่ “{value}”",
        $"{Option} takes th or en, not “{value}”"));

    // A variable such as th_TH.UTF-8 means Thai too.
    private static Language? Parse(string value) => value.Split('-', '_', '.')[0].ToLowerInvariant() switch
    {
        "th" => Language.Thai,
        "en" => Language.English,
        _ => null,
    };
}
