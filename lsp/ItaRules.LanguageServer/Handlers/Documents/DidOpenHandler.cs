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
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) => ScoreDocuments.Register(Method, client);

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidOpenTextDocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        // A document that is no file yet belongs to the folder that is worked in.
        var folder = context.State.Folders.Select(one => DocumentPath.Of(one.Uri)).FirstOrDefault(path => path is not null);
        return ValueTask.FromResult(context.State.With(OpenDocument.From(parameters.TextDocument, folder ?? "/")));
    }
}
