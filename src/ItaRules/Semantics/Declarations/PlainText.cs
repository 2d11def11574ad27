using ItaRules.Syntax;

namespace ItaRules.Semantics.Declarations;

/// <summary>Texts that are the same for every sheet: titles and references.</summary>
internal static class PlainText
{
    /// <summary>The text without quotes and with doubled braces undone; null where none is written.</summary>
    public static string? Of(TextSyntax? text) => text is { IsMissing: false } ? Unescape(text.Token.ValueText) : null;

    /// <summary>Doubled braces as the single ones that they mean.</summary>
    public static string Unescape(string text) => text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
}
