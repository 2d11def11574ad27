using System.Text;

namespace ItaRules.Text;

/// <summary>Text from files inside Markdown.</summary>
public static class Markdown
{
    /// <summary>Writes what Markdown takes for signs of its own so that it stays what it is.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '|' or '~')
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
