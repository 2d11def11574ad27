using System.Text;
using System.Xml;

namespace ItaRules.Reports.Writing;

/// <summary>Makes text fit for the XML of office files.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
                clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
        }

        return clean.Length == text.Length ? text : clean.ToString();
    }
}
