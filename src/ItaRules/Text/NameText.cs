using System.Text;

namespace ItaRules.Text;

/// <summary>
/// The form in which names are compared, so that what looks the same is the same: composed characters, ํ and า as ำ, two เ as แ, Thai digits and wide ones as Arabic ones,
/// no zero-width characters, every dash as a hyphen, and no difference between capital and small letters.
/// </summary>
public static class NameText
{
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';
    private const char SaraE = '\u0E40';
    private const char SaraAe = '\u0E41';

    /// <summary>The comparable form of <paramref name="name"/>.</summary>
    public static string Normalize(string name) => IsPlain(name) && IsFolded(name) ? name : Normalize(name.AsSpan());

    /// <summary>The comparable form of <paramref name="name"/>.</summary>
    public static string Normalize(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> composed = IsPlain(name) ? name : Compose(name);
        return string.Create(composed.Length, composed, static (target, source) =>
        {
            for (int index = 0; index < source.Length; index++)
            {
                target[index] = Fold(source[index]);
            }
        });
    }

    /// <summary>Whether the two are the same name.</summary>
    public static bool Same(string left, string right) => string.Equals(Normalize(left), Normalize(right), StringComparison.Ordinal);

    /// <summary>Whether <paramref name="character"/> takes no room and does not count in a name: soft hyphen, zero-width space, joiners, direction and byte order marks.</summary>
    public static bool IsZeroWidth(char character) => character is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF';

    /// <summary>Whether <paramref name="character"/> is a hyphen or one of the dashes that word processors put in its place.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2212';

    /// <summary>The comparable form of one character by itself: small letter, Arabic digit, hyphen.</summary>
    public static char Fold(char character) => character switch
    {
        < '\u0080' => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character,
        >= '\u0E50' and <= '\u0E59' => (char)(character - '\u0E50' + '0'),

        // Thai has no capitals, and most names are Thai.
        >= '\u0E00' and <= '\u0E7F' => character,
        >= '\uFF10' and <= '\uFF19' => (char)(character - '\uFF10' + '0'),
        '\uFF0E' => '.',
        _ when IsHyphen(character) => '-',
        _ => char.ToLowerInvariant(character),
    };

    private static bool IsFolded(ReadOnlySpan<char> name)
    {
        foreach (char character in name)
        {
            if (Fold(character) != character)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        for (int index = 0; index < name.Length; index++)
        {
            char character = name[index];
            bool plain = character switch
            {
                < '\u0080' => true,
                Nikhahit => false,
                SaraE => index + 1 == name.Length || name[index + 1] != SaraE,
                '\u0E38' or '\u0E39' => index == 0 || !IsToneMark(name[index - 1]),
                _ => character is >= '\u0E01' and <= '\u0E5B',
            };
            if (!plain)
            {
                return false;
            }
        }

        return true;
    }

    private static string Compose(ReadOnlySpan<char> name)
    {
        StringBuilder kept = new(name.Length);
        foreach (char character in name)
        {
            if (!IsZeroWidth(character))
            {
                kept.Append(character);
            }
        }

        string text = kept.ToString();
        text = HasLoneSurrogate(text) ? text : text.Normalize(NormalizationForm.FormC);
        StringBuilder composed = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char next = index + 1 < text.Length ? text[index + 1] : '\0';
            if (text[index] == SaraE && next == SaraE)
            {
                composed.Append(SaraAe);
                index++;
            }
            else if (text[index] == Nikhahit && next == SaraAa)
            {
                composed.Append(SaraAm);
                index++;
            }
            else if (text[index] == Nikhahit && IsToneMark(next) && index + 2 < text.Length && text[index + 2] == SaraAa)
            {
                composed.Append(next).Append(SaraAm);
                index += 2;
            }
            else
            {
                composed.Append(text[index]);
            }
        }

        return composed.ToString();
    }

    private static bool IsToneMark(char character) => character is >= '\u0E48' and <= '\u0E4B';

    // string.Normalize refuses text that is not valid UTF-16; such a name is compared as it stands.
    private static bool HasLoneSurrogate(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return true;
            }

            index++;
        }

        return false;
    }
}
