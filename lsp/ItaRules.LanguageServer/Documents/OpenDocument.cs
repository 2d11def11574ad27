using ItaRules.Text;

namespace ItaRules.LanguageServer.Documents;

/// <summary>One document as it stands in the editor, in one of its versions. What it holds counts, not what is on disk.</summary>
/// <param name="Uri">Its address, as the client spells it.</param>
/// <param name="LanguageId">The language that the client takes it for.</param>
/// <param name="Version">The client's number of this version.</param>
/// <param name="Text">Its content.</param>
internal sealed record OpenDocument(Lsp.DocumentUri Uri, string LanguageId, int Version, SourceText Text)
{
    /// <summary>The document as the client opens it.</summary>
    public static OpenDocument From(Lsp.TextDocumentItem item) =>
        new(item.Uri, item.LanguageId, item.Version, new SourceText(item.Text, item.Uri.FilePath ?? item.Uri.Text));

    /// <summary>The next version: the changes one after the other, each on what the one before gave.</summary>
    public OpenDocument With(int version, IEnumerable<Lsp.TextDocumentContentChangeEvent> changes, PositionEncoding encoding)
    {
        var text = changes.Aggregate(Text, (current, change) => change.Range is { } range
            ? current.WithChange(new TextChange(encoding.ToSpan(current, range), change.Text))
            : new SourceText(change.Text, current.Path));
        return this with { Version = version, Text = text };
    }
}
