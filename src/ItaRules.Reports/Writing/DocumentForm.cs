using System.Collections.Immutable;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Writing.Docx;
using ItaRules.Reports.Writing.Html;
using ItaRules.Reports.Writing.Xlsx;

namespace ItaRules.Reports.Writing;

/// <summary>A form in which documents are written.</summary>
public sealed class DocumentForm
{
    private readonly Func<DocxTemplate?, IDocumentWriter> create;

    private DocumentForm(string extension, bool isText, Func<DocxTemplate?, IDocumentWriter> create)
    {
        Extension = extension;
        IsText = isText;
        this.create = create;
    }

    /// <summary>The forms.</summary>
    public static ImmutableArray<DocumentForm> All { get; } =
    [
        new("docx", false, template => new DocxWriter(template)),
        new("xlsx", false, _ => new XlsxWriter()),
        new("html", true, _ => new HtmlWriter()),
        new("md", true, _ => new MarkdownWriter()),
        new("csv", true, _ => new CsvWriter()),
    ];

    /// <summary>What files of the form end with, without the dot.</summary>
    public string Extension { get; }

    /// <summary>Whether the form is a text that can be shown.</summary>
    public bool IsText { get; }

    /// <summary>The form of files that end so; null when there is none.</summary>
    /// <param name="extension">The ending, with or without the dot, in any case.</param>
    public static DocumentForm? Find(string extension) =>
        All.FirstOrDefault(form => string.Equals(form.Extension, extension.TrimStart('.'), StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes a writer of the form.</summary>
    /// <param name="template">The agency's own Word file, whose styles, header and footer are used; only DOCX has one.</param>
    public IDocumentWriter CreateWriter(DocxTemplate? template = null) => create(template);
}

/// <summary>Writes documents in one form. Knows nothing of what they are about.</summary>
public interface IDocumentWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Takes it; left open.</param>
    public void Write(Document document, Stream stream);
}
