using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Workspace;

/// <summary><c>workspace/didChangeWorkspaceFolders</c>: folders came and went.</summary>
internal sealed class DidChangeWorkspaceFoldersHandler : NotificationHandler<ServerState, Lsp.DidChangeWorkspaceFoldersParams>
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeWorkspaceFolders";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with
        {
            Workspace = new Lsp.WorkspaceServerCapabilities(new Lsp.WorkspaceFoldersServerCapabilities(Supported: true, ChangeNotifications: true)),
        };

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeWorkspaceFoldersParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var gone = parameters.Event.Removed.Concat(parameters.Event.Added).Select(folder => folder.Uri).ToHashSet();
        var folders = context.State.Folders.RemoveAll(folder => gone.Contains(folder.Uri)).AddRange(parameters.Event.Added);
        return FolderSearch.FindAsync(context.State with { Folders = folders }, context);
    }
}
