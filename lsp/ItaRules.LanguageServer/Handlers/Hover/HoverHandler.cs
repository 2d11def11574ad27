using ItaRules.Authoring.Hover;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Hover;

/// <summary><c>textDocument/hover</c>: what stands under the pointer.</summary>
internal sealed class HoverHandler : DocumentQueryHandler<Lsp.TextDocumentPositionParams, Lsp.Hover>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/hover";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { HoverProvider = true };

    /// <inheritdoc/>
    protected override Lsp.Hover? Handle(Lsp.TextDocumentPositionParams parameters, DocumentView view, CancellationToken cancellation) =>
        HoverService.Find(view.Context, view.ToIndex(parameters.Position)) is { } info
            ? new Lsp.Hover(Markup.Of(info.Markdown, view.Client.MarkdownHover), view.ToRange(info.Span))
            : null;
}
