using ItaRules.Authoring.Highlights;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>textDocument/documentHighlight</c>: the places in the file that name the same thing.</summary>
internal sealed class DocumentHighlightHandler : DocumentQueryHandler<Lsp.TextDocumentPositionParams, IReadOnlyList<Lsp.DocumentHighlight>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentHighlight";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentHighlightProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.DocumentHighlight> Handle(Lsp.TextDocumentPositionParams parameters, DocumentView view, CancellationToken cancellation) =>
    [
        .. HighlightService.Find(view.Context, view.ToIndex(parameters.Position))
            .Select(found => new Lsp.DocumentHighlight(view.ToRange(found.Span), found.IsDeclaration ? Lsp.DocumentHighlightKind.Write : Lsp.DocumentHighlightKind.Read)),
    ];
}
