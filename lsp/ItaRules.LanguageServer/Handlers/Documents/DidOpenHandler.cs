using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Documents;

/// <summary><c>textDocument/didOpen</c>: from now on the editor's content counts. A document that is open already is taken anew.</summary>
internal sealed class DidOpenHandler : NotificationHandler<ServerState, Lsp.DidOpenTextDocumentParams>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/didOpen";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { TextDocumentSync = (capabilities.TextDocumentSync ?? Lsp.TextDocumentSyncOptions.Nothing) with { OpenClose = true } };

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidOpenTextDocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var document = OpenDocument.From(parameters.TextDocument);

        // Remove first: an equal key would keep the spelling of the address that the document had when it was opened before.
        var others = context.State.Documents.Remove(document.Uri);
        return ValueTask.FromResult(context.State with { Documents = others.Add(document.Uri, document) });
    }
}
