using ItaRules.Authoring.Rename;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Rename;

/// <summary><c>textDocument/prepareRename</c>: what would be renamed, or why it cannot be.</summary>
internal sealed class PrepareRenameHandler : DocumentQueryHandler<Lsp.TextDocumentPositionParams, Lsp.PrepareRenameResult>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/prepareRename";

    /// <inheritdoc/>
    protected override Lsp.PrepareRenameResult? Handle(Lsp.TextDocumentPositionParams parameters, DocumentView view, CancellationToken cancellation) =>
        RenameService.Prepare(view.Context, view.ToIndex(parameters.Position)) switch
        {
            { Refusal: { } refusal } => throw new RpcException(ErrorCode.RequestFailed, refusal),
            { } target => new Lsp.PrepareRenameResult(view.ToRange(target.Span), target.Name),
            null => null,
        };
}
