using ItaRules.Authoring.Rename;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Rename;

/// <summary><c>textDocument/rename</c>: another name, in all files of the project.</summary>
internal sealed class RenameHandler : DocumentQueryHandler<Lsp.RenameParams, Lsp.WorkspaceEdit>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/rename";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { RenameProvider = new Lsp.RenameOptions(PrepareProvider: true) };

    /// <inheritdoc/>
    protected override Lsp.WorkspaceEdit? Handle(Lsp.RenameParams parameters, DocumentView view, CancellationToken cancellation) =>
        RenameService.Rename(view.Context, view.ToIndex(parameters.Position), parameters.NewName) switch
        {
            { Refusal: { } refusal } => throw new RpcException(ErrorCode.RequestFailed, refusal),
            { } result => view.Project.ToWorkspaceEdit(result.Changes),
            null => null,
        };
}
