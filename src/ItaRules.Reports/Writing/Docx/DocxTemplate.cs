using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ItaRules.Reports.Writing.Docx;

/// <summary>An agency's own Word file: documents get its styles, header, footer, paper and margins, and not its text.</summary>
public sealed class DocxTemplate
{
    /// <summary>More than any template has, and no more than what a document may carry along.</summary>
    private const int MaximumLength = 20 * 1024 * 1024;

    private readonly byte[] content;

    private DocxTemplate(byte[] content) => this.content = content;

    /// <summary>Reads a template.</summary>
    /// <param name="stream">The file.</param>
    /// <returns>The template; null when the file is no Word file of the DOCX form.</returns>
    public static DocxTemplate? Read(Stream stream)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 14];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (memory.Length + count > MaximumLength)
                return null;
            memory.Write(buffer, 0, count);
        }

        try
        {
            memory.Position = 0;
            using var package = WordprocessingDocument.Open(memory, isEditable: false);
            return package.MainDocumentPart?.Document?.Body is null ? null : new DocxTemplate(memory.ToArray());
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or System.Xml.XmlException or ArgumentException or IOException)
        {
            return null;
        }
    }

    /// <summary>Opens a copy without its text.</summary>
    /// <param name="stream">Takes the copy.</param>
    /// <param name="pages">Paper, margins, header and footer of the template's last section; null where it has none.</param>
    internal WordprocessingDocument Open(Stream stream, out SectionProperties? pages)
    {
        stream.Write(content);
        stream.Position = 0;
        var package = WordprocessingDocument.Open(stream, isEditable: true);

        // A template of the form .dotx would open as a new document named after it.
        package.ChangeDocumentType(DocumentFormat.OpenXml.WordprocessingDocumentType.Document);
        var body = package.MainDocumentPart!.Document.Body!;
        pages = (SectionProperties?)body.Elements<SectionProperties>().LastOrDefault()?.CloneNode(deep: true);
        body.RemoveAllChildren();
        return package;
    }
}
