using System.Text.RegularExpressions;

namespace ItaRules.LanguageServer.Handlers;

/// <summary>Texts of the editor services in the form that the client shows.</summary>
internal static partial class Markup
{
    /// <summary>Markdown as it is, or, for a client that does not show it, its plain words.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="isShown">Whether the client shows Markdown.</param>
    public static Lsp.MarkupContent Of(string markdown, bool isShown) =>
        isShown ? new(Lsp.MarkupKind.Markdown, markdown) : new(Lsp.MarkupKind.PlainText, Signs().Replace(Fences().Replace(markdown, ""), "$1"));

    [GeneratedRegex(@"^```.*\n?", RegexOptions.Multiline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"\*\*|\\(.)")]
    private static partial Regex Signs();
}
