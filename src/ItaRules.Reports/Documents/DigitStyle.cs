using System.Text;

namespace ItaRules.Reports.Documents;

/// <summary>The digits of a document.</summary>
public enum DigitStyle
{
    /// <summary>0–9.</summary>
    Arabic,

    /// <summary>๐–๙, as official letters have them.</summary>
    Thai,
}

/// <summary>Turns the digits of a text.</summary>
public static class Digits
{
    /// <summary>
    /// The text with the digits of a style. A run of signs that holds a Latin letter stays as it is: item codes (o14, whose Thai form is mistaken for ๐๑๔),
    /// names of files and rules, and addresses, which would no longer lead anywhere.
    /// </summary>
    public static string Of(string text, DigitStyle style)
    {
        if (style == DigitStyle.Arabic || !text.AsSpan().ContainsAnyInRange('0', '9'))
            return text;
        var turned = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            var isCode = false;
            while (end < text.Length && IsOfRun(text[end]))
                isCode |= char.IsAsciiLetter(text[end++]);
            for (; start < end; start++)
                turned.Append(!isCode && char.IsAsciiDigit(text[start]) ? (char)(text[start] - '0' + '๐') : text[start]);
            if (start < text.Length)
                turned.Append(text[start++]);
        }

        return turned.ToString();
    }

    private static bool IsOfRun(char c) => !char.IsWhiteSpace(c) && c is not (>= '\u0E00' and <= '\u0E7F') and not (',' or '(' or ')' or '“' or '”');
}
