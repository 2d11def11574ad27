using ItaRules.Authoring.Formatting;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Formatting;

/// <summary><c>textDocument/formatting</c>: lays out the whole file. There is one layout, so the editor's own options change nothing.</summary>
internal sealed class FormattingHandler : DocumentQueryHandler<Lsp.DocumentFormattingParams, IReadOnlyList<Lsp.TextEdit>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/formatting";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentFormattingProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.TextEdit> Handle(Lsp.DocumentFormattingParams parameters, DocumentView view, CancellationToken cancellation) =>
        view.ToEdits(FormattingService.Format(view.Tree).Changes);
}
