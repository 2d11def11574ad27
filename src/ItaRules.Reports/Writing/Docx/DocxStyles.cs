using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>
/// The styles of a document: those of the template where it has them, and this project's for the rest. Found by name, because Word in other languages gives them other ids.
/// </summary>
internal sealed class DocxStyles
{
    private const string Resource = "ItaRules.Reports.Writing.Docx.styles.xml";

    private readonly Dictionary<string, string> idsByName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Puts the styles into a document.</summary>
    /// <param name="main">The document, with the styles of its template where it has one.</param>
    public DocxStyles(MainDocumentPart main)
    {
        using var stream = ResourceFile.Open(Resource);
        var own = new Styles(XDocument.Load(stream).Root!.ToString(SaveOptions.DisableFormatting));
        if (main.StyleDefinitionsPart is not { Styles: { } styles } part)
        {
            part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>();
            part.Styles = own;
            styles = own;
        }

        foreach (var style in styles.Elements<Style>())
            idsByName.TryAdd(NameOf(style), style.StyleId!);
        if (styles == own)
            return;
        foreach (var style in own.Elements<Style>().Where(style => !idsByName.ContainsKey(NameOf(style))).ToList())
        {
            style.Remove();
            style.Default = null;
            if (style.BasedOn is { Val.Value: "Normal" or "TableNormal" } based)
                based.Val = idsByName.GetValueOrDefault(based.Val == "Normal" ? "Normal" : "Normal Table", based.Val!);
            styles.Append(style);
            idsByName.Add(NameOf(style), style.StyleId!);
        }
    }

    /// <summary>The id of a style in this document.</summary>
    /// <param name="name">The style's name, as Word writes it in files.</param>
    public string this[string name] => idsByName[name];

    private static string NameOf(Style style) => style.StyleName!.Val!;
}
