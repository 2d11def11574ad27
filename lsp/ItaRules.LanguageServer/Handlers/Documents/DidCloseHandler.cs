using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Documents;

/// <summary><c>textDocument/didClose</c>: from now on what is on disk counts.</summary>
internal sealed class DidCloseHandler : NotificationHandler<ServerState, Lsp.DidCloseTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didClose";

    /// <inheritdoc/>
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) => ScoreDocuments.Register(Method, client);

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidCloseTextDocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult(context.State.Documents.TryGetValue(parameters.TextDocument.Uri, out var document) ? context.State.Without(document) : context.State);
}
