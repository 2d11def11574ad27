using System.Globalization;
using System.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Characters in a message: those that show nothing, or that a terminal would act on, by their number (U+0000).</summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        StringBuilder visible = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                visible.Append(text, index++, 2);
            }
            else if (char.IsControl(text[index]) || char.IsSurrogate(text[index]) || char.GetUnicodeCategory(text[index]) is UnicodeCategory.Format or UnicodeCategory.PrivateUse)
            {
                visible.Append(CultureInfo.InvariantCulture, $"U+{(int)text[index]:X4}");
            }
            else
            {
                visible.Append(text[index]);
            }
        }

        return visible.ToString();
    }
}
