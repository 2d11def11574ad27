using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>
/// Chooses the reader's language: the command line decides for good; else the client's own setting, else the environment variable
/// <c>ITA_LANG</c>, else the language of the client's surface. Where none of them says, each project's own language holds, else Thai, the language of the agencies.
/// </summary>
/// <param name="commandLine">What <c>--lang</c> says; null without it.</param>
/// <param name="environment">What <c>ITA_LANG</c> says; null without it.</param>
internal sealed class LanguageChoice(Language? commandLine, Language? environment)
{
    /// <summary>The section of the client's settings.</summary>
    public const string SettingsSection = "itaRules";

    /// <summary>Reads a language's name: <c>th</c> or <c>en</c>, also with a region as in <c>th-TH</c>; null for any other.</summary>
    public static Language? Parse(string? name) => name?.Split('-', '_', '.')[0].ToLowerInvariant() switch
    {
        "th" => Language.Thai,
        "en" => Language.English,
        _ => null,
    };

    /// <summary>The language to begin with; null when nobody chose one.</summary>
    /// <param name="initializationOptions">The client's options; their member <c>language</c> is its setting.</param>
    /// <param name="locale">The language of the client's surface.</param>
    public Language? AtStart(JToken? initializationOptions, string? locale) =>
        commandLine ?? Setting(initializationOptions) ?? environment ?? Parse(locale);

    /// <summary>The language after the client's settings changed; settings that do not name one change nothing.</summary>
    public Language? AfterChange(JToken? settings, Language? current) =>
        commandLine ?? Setting((settings as JObject)?[SettingsSection]) ?? current;

    private static Language? Setting(JToken? section) =>
        (section as JObject)?["language"] is JValue { Value: string name } ? Parse(name) : null;
}
