using System.Buffers;
using System.Text;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>Text as people type it into tables: with blanks inside words, Thai digits, leftovers of mark-up.</summary>
internal static class LooseText
{
    private static readonly SearchValues<char> entityCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz#0123456789");

    /// <summary>The form in which column names and titles are compared: as names are, and without any blank or quote.</summary>
    public static string Key(string text)
    {
        var normal = NameText.Normalize(text);
        var start = 0;
        while (start < normal.Length && IsOfKey(normal[start]))
            start++;
        if (start == normal.Length)
            return normal;
        var key = new StringBuilder(normal, 0, start, normal.Length);
        foreach (var c in normal.AsSpan(start))
        {
            if (IsOfKey(c))
                key.Append(c);
        }

        return key.ToString();
    }

    /// <summary>
    /// The text with every character in its place, but plain: Thai digits as Arabic, all blanks and invisible characters as spaces, dashes as -,
    /// small letters. A position in it is a position in the text.
    /// </summary>
    public static string Plain(string text)
    {
        if (IsPlain(text))
            return text;
        return string.Create(text.Length, text, static (plain, text) =>
        {
            for (var i = 0; i < plain.Length; i++)
                plain[i] = Plain(text[i]);
        });
    }

    /// <summary>Without what mark-up leaves behind (<c>&lt;p&gt;</c>, <c>**</c>, bullets), trimmed.</summary>
    public static string WithoutMarkup(string text)
    {
        if (text.AsSpan().IndexOfAny("<&*■") < 0)
            return text.Trim();
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] switch
            {
                '<' => TagEnd(text, i),
                '&' => EntityEnd(text, i),
                _ => -1,
            };
            if (end > 0)
            {
                clean.Append(' ');
                i = end;
            }
            else if (text[i] is not ('*' or '■'))
                clean.Append(text[i]);
        }

        return clean.ToString().Trim();
    }

    private static bool IsOfKey(char c) => c is >= '\u0E00' and <= '\u0E7F' || IsOfForeignKey(c);

    private static bool IsOfForeignKey(char c) => !char.IsWhiteSpace(c) && c is not ('"' or '“' or '”' or '*' or '■');

    private static char Plain(char c) => c switch
    {
        >= '๐' and <= '๙' => (char)('0' + (c - '๐')),
        >= '\u0E00' and <= '\u0E7F' => c,
        '–' or '—' or '−' or '‐' or '‑' => '-',
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => ' ',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (Plain(c) != c)
                return false;
        }

        return true;
    }

    private static int TagEnd(string text, int start)
    {
        if (start + 1 >= text.Length || !(char.IsAsciiLetter(text[start + 1]) || text[start + 1] == '/'))
            return -1;
        var end = text.IndexOf('>', start, Math.Min(200, text.Length - start));
        return end;
    }

    private static int EntityEnd(string text, int start)
    {
        var end = text.IndexOf(';', start, Math.Min(8, text.Length - start));
        return end > start + 1 && text.AsSpan(start + 1, end - start - 1).ContainsAnyExcept(entityCharacters) ? -1 : end;
    }
}
