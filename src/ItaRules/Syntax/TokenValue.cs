using System.Globalization;
using System.Text;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>What the characters of a token mean.</summary>
internal static class TokenValue
{
    /// <summary>The value of digits, Arabic or Thai, with an optional point; 0 of nothing.</summary>
    public static double Number(ReadOnlySpan<char> text)
    {
        Span<char> digits = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        for (int index = 0; index < text.Length; index++)
        {
            digits[index] = NameText.Fold(text[index]);
        }

        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : 0;
    }

    /// <summary>The code in small letters and Arabic digits. A zero written for the letter o counts as the letter.</summary>
    public static string Item(ReadOnlySpan<char> text)
    {
        string code = NameText.Normalize(text);
        return code.StartsWith('0') ? "o" + code[1..] : code;
    }

    /// <summary>The characters between the quotes: a doubled quote is one. Braces stay as written, for they belong to the holes.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return "";
        }

        char close = TextQuotes.CloseOf(text[0]);
        int end = TextQuotes.IsClosed(text) ? text.Length - 1 : text.Length;
        ReadOnlySpan<char> inner = text[1..end];
        if (close != '"' || inner.IndexOf('"') < 0)
        {
            return inner.ToString();
        }

        StringBuilder unescaped = new(inner.Length);
        for (int index = 0; index < inner.Length; index++)
        {
            unescaped.Append(inner[index]);
            if (inner[index] == '"' && index + 1 < inner.Length && inner[index + 1] == '"')
            {
                index++;
            }
        }

        return unescaped.ToString();
    }
}
