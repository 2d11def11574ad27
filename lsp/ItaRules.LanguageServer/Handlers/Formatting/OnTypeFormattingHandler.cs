using ItaRules.Authoring.Formatting;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Formatting;

/// <summary><c>textDocument/onTypeFormatting</c>: lays out what was finished with a line end or a closing quote.</summary>
internal sealed class OnTypeFormattingHandler : DocumentQueryHandler<Lsp.DocumentOnTypeFormattingParams, IReadOnlyList<Lsp.TextEdit>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/onTypeFormatting";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentOnTypeFormattingProvider = new Lsp.DocumentOnTypeFormattingOptions("\n", ["\"", "”"]) };

    /// <inheritdoc/>
    protected override IReadOnlyList<Lsp.TextEdit> Handle(Lsp.DocumentOnTypeFormattingParams parameters, DocumentView view, CancellationToken cancellation) =>
        parameters.Ch is [var typed] ? view.ToEdits(FormattingService.FormatTyped(view.Tree, view.ToIndex(parameters.Position), typed).Changes) : [];
}
