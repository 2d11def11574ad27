using ItaRules.Authoring.SemanticTokens;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.SemanticTokens;

/// <summary><c>textDocument/semanticTokens/full/delta</c>: what changed in the colours since the last answer; all of them when that is not known any more.</summary>
internal sealed class SemanticTokensDeltaHandler(SentTokens sent) : DocumentQueryHandler<Lsp.SemanticTokensDeltaParams, object>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/semanticTokens/full/delta";

    /// <inheritdoc/>
    protected override object Handle(Lsp.SemanticTokensDeltaParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var uri = parameters.TextDocument.Uri;
        var before = sent.Find(uri, parameters.PreviousResultId);
        var numbers = TokenNumbers.Of(view, SemanticTokenService.GetTokens(view.Context));
        var id = sent.Add(uri, numbers);
        return before is null ? new Lsp.SemanticTokens(numbers, id) : new Lsp.SemanticTokensDelta(TokenNumbers.Difference(before, numbers), id);
    }
}
