using ItaRules.Authoring.SemanticTokens;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary><c>textDocument/semanticTokens/range</c>: the colours of the lines that are seen.</summary>
internal sealed class SemanticTokensRangeHandler : DocumentQueryHandler<Lsp.DocumentRangeParams, Lsp.SemanticTokens>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/semanticTokens/range";

    /// <inheritdoc/>
    protected override Lsp.SemanticTokens Handle(Lsp.DocumentRangeParams parameters, DocumentView view, CancellationToken cancellation) =>
        new(TokenNumbers.Of(view, SemanticTokenService.GetTokens(view.Context, view.ToSpan(parameters.Range))));
}
