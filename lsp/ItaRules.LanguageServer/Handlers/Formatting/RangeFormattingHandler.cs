using ItaRules.Authoring.Formatting;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Formatting;

/// <summary><c>textDocument/rangeFormatting</c>: lays out some lines and touches no others.</summary>
internal sealed class RangeFormattingHandler : DocumentQueryHandler<Lsp.DocumentRangeFormattingParams, IReadOnlyList<Lsp.TextEdit>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/rangeFormatting";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentRangeFormattingProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.TextEdit> Handle(Lsp.DocumentRangeFormattingParams parameters, DocumentView view, CancellationToken cancellation) =>
        view.ToEdits(FormattingService.FormatRange(view.Tree, view.ToSpan(parameters.Range)).Changes);
}
