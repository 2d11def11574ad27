using ItaRules.Text;

namespace ItaRules.LanguageServer.Documents;

/// <summary>One document as it stands in the editor, in one of its versions. What it holds counts, not what is on disk. It never changes.</summary>
internal sealed class OpenDocument
{
    private OpenDocument(Lsp.DocumentUri uri, string languageId, int version, SourceText text)
    {
        Uri = uri;
        LanguageId = languageId;
        Version = version;
        Text = text;
    }

    /// <summary>Its address, as the client spells it.</summary>
    public Lsp.DocumentUri Uri { get; }

    /// <summary>The language that the client takes it for.</summary>
    public string LanguageId { get; }

    /// <summary>The client's number of this version.</summary>
    public int Version { get; }

    /// <summary>Its content.</summary>
    public SourceText Text { get; }

    /// <summary>The absolute path under which projects know it.</summary>
    public string Path => Text.Path;

    /// <summary>Whether it holds rules. Clients that know no such language go by the name of the file.</summary>
    public bool IsRuleFile => LanguageId == "ita" || Uri.FilePath?.EndsWith(".ita", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The document as the client opens it.</summary>
    /// <param name="item">What the client sends.</param>
    /// <param name="folder">The absolute folder of documents that are no file yet.</param>
    public static OpenDocument From(Lsp.TextDocumentItem item, string folder = "/") =>
        new(item.Uri, item.LanguageId, item.Version, new SourceText(item.Text, DocumentPath.Of(item.Uri, folder)));

    /// <summary>The next version: the changes one after the other, each on what the one before gave.</summary>
    public OpenDocument With(int version, IEnumerable<Lsp.TextDocumentContentChangeEvent> changes, PositionEncoding encoding)
    {
        var text = changes.Aggregate(Text, (current, change) => change.Range is { } range
            ? current.WithChange(new TextChange(encoding.ToSpan(current, range), change.Text))
            : new SourceText(change.Text, current.Path));
        return new OpenDocument(Uri, LanguageId, version, text);
    }
}
