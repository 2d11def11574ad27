using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Documents;

/// <summary><c>textDocument/didChange</c>: the next version of an open document.</summary>
internal sealed class DidChangeHandler : NotificationHandler<ServerState, Lsp.DidChangeTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didChange";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with
        {
            TextDocumentSync = (capabilities.TextDocumentSync ?? Lsp.TextDocumentSyncOptions.Nothing) with { Change = Lsp.TextDocumentSyncKind.Incremental },
        };

    /// <inheritdoc/>
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) => ScoreDocuments.RegisterChanges(Method, client);

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeTextDocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        if (!state.Documents.TryGetValue(parameters.TextDocument.Uri, out var document))
            throw new RpcException(ErrorCode.InvalidParams, $"{parameters.TextDocument.Uri} is not open.");

        return ValueTask.FromResult(state.With(document.With(parameters.TextDocument.Version, parameters.ContentChanges, state.Encoding)));
    }
}
