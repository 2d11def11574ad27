using System.Text;

namespace ItaRules.Text;

/// <summary>How names and keywords are compared: what looks the same to a reader is the same.</summary>
public static class NameText
{
    /// <summary>
    /// The form in which names are compared: NFC; U+0E4D U+0E32 as ำ; two เ as แ; Thai digits as Arabic; – and − as -;
    /// zero-width characters dropped; lower case. Lone surrogates are kept as they are.
    /// </summary>
    public static string Normalize(string name)
    {
        if (IsPlain(name))
            return name;
        var text = new StringBuilder(name.Length);
        foreach (var c in Composed(name))
        {
            switch (c)
            {
                case '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD':
                    break;
                case >= '๐' and <= '๙':
                    text.Append((char)('0' + (c - '๐')));
                    break;
                case '–' or '−' or '‐' or '‑':
                    text.Append('-');
                    break;
                case 'า' when text.Length > 0 && text[^1] == '\u0E4D':
                    text[^1] = 'ำ';
                    break;
                case 'เ' when text.Length > 0 && text[^1] == 'เ':
                    text[^1] = 'แ';
                    break;
                default:
                    text.Append(char.ToLowerInvariant(c));
                    break;
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or ' '))
                return false;
        }

        return true;
    }

    // Normalising throws on lone surrogates, which a rule file may hold.
    private static string Composed(string name) =>
        name.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? name : name.Normalize(NormalizationForm.FormC);
}
