using ItaRules.Authoring.SemanticTokens;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary><c>textDocument/semanticTokens/full</c>: the colours of a whole file.</summary>
internal sealed class SemanticTokensFullHandler(SentTokens sent) : DocumentQueryHandler<Lsp.DocumentParams, Lsp.SemanticTokens>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/semanticTokens/full";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) => capabilities with
    {
        SemanticTokensProvider = new Lsp.SemanticTokensOptions(TokenNumbers.Legend) { Range = true, Full = new Lsp.SemanticTokensFullOptions(Delta: true) },
    };

    /// <inheritdoc/>
    protected override Lsp.SemanticTokens Handle(Lsp.DocumentParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var numbers = TokenNumbers.Of(view, SemanticTokenService.GetTokens(view.Context));
        return new Lsp.SemanticTokens(numbers, sent.Add(parameters.TextDocument.Uri, numbers));
    }
}
