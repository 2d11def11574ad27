using System.Text;

namespace ItaRules.Reports.Writing.Html;

/// <summary>Makes text harmless in HTML.</summary>
internal static class HtmlText
{
    /// <summary>Text for an element or for an attribute in double quotes. Characters that no text may hold are left out.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\"'") && !text.AsSpan().ContainsAnyInRange('\0', '\u001F'))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' or '\t' => escaped.Append(c),
                < ' ' => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text for an element, with its line ends.</summary>
    public static string Lines(string text) => Escape(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
