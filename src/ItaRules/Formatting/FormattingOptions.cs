using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>How a rule file is laid out. There is one layout; only the language of the keywords is the author's choice.</summary>
public sealed record FormattingOptions
{
    /// <summary>Keeps each keyword in the language that the author wrote it in.</summary>
    public static FormattingOptions Default { get; } = new();

    /// <summary>The language that all keywords are turned into; null keeps each as it is.</summary>
    public Language? KeywordLanguage { get; init; }
}
