using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Documents;

/// <summary>
/// <c>textDocument/didSave</c>: for a client that does not tell what happens to files on disk, the moment at which they are looked at anew. What was saved itself is known already.
/// </summary>
internal sealed class DidSaveHandler : NotificationHandler<ServerState, Lsp.DidSaveTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didSave";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) => client.DynamicWatchedFiles
        ? capabilities
        : capabilities with { TextDocumentSync = (capabilities.TextDocumentSync ?? Lsp.TextDocumentSyncOptions.Nothing) with { Save = true } };

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidSaveTextDocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        return ValueTask.FromResult(state.Client.DynamicWatchedFiles ? state : state with { Projects = state.Projects.Reload() });
    }
}
