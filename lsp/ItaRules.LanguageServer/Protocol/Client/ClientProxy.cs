using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.Protocol.Rpc;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Client;

/// <summary>
/// The client, as the server speaks to it. What a client cannot do is left out here, so that no caller has to ask first; messages leave
/// in the order of the calls.
/// </summary>
/// <param name="connection">The connection.</param>
internal sealed class ClientProxy(RpcConnection connection)
{
    private volatile ClientCapabilities capabilities = ClientCapabilities.None;

    /// <summary>What the client can do; nothing before <c>initialize</c>.</summary>
    public ClientCapabilities Capabilities => capabilities;

    /// <summary>How much of the traffic the client wants to be told of.</summary>
    public Tracer Tracer { get; } = new(connection);

    /// <summary>The work whose progress the client shows.</summary>
    public ProgressReporter Progress { get; } = new(connection);

    /// <summary>Takes note of what the client can do.</summary>
    public void Accept(ClientCapabilities sent) => capabilities = sent;

    /// <summary>Shows a message to the person at the editor; it is in that person's language.</summary>
    public void ShowMessage(MessageType type, string message) => connection.Notify("window/showMessage", new ShowMessageParams(type, message));

    /// <summary>Writes to the client's log.</summary>
    public void LogMessage(MessageType type, string message) => connection.Notify("window/logMessage", new LogMessageParams(type, message));

    /// <summary>Replaces the published diagnostics of a document.</summary>
    public void PublishDiagnostics(PublishDiagnosticsParams diagnostics) => connection.Notify("textDocument/publishDiagnostics", diagnostics);

    /// <summary>Tells our own client that scores, chosen sheet or snapshots of a project are not what they were; others pass over it.</summary>
    /// <param name="folder">The folder of the project; null for a file that belongs to none.</param>
    public void ProjectChanged(DocumentUri? folder) => connection.Notify("ita/projectChanged", new ProjectChangedParams(folder));

    /// <summary>Shows a message with answers to choose from; null when none was chosen.</summary>
    /// <exception cref="RpcException">The client refused.</exception>
    public async Task<string?> AskAsync(MessageType type, string message, IReadOnlyList<string> answers, CancellationToken cancellation)
    {
        var parameters = new ShowMessageRequestParams(type, message, [.. answers.Select(answer => new MessageActionItem(answer))]);
        var result = await connection.RequestAsync("window/showMessageRequest", parameters, cancellation).ConfigureAwait(false);
        return result is JObject chosen ? LspJson.Read<MessageActionItem>(chosen).Title : null;
    }

    /// <summary>Shows a document; false when the client cannot.</summary>
    /// <exception cref="RpcException">The client refused.</exception>
    public async Task<bool> ShowDocumentAsync(ShowDocumentParams parameters, CancellationToken cancellation)
    {
        if (!Capabilities.ShowDocument)
            return false;
        var result = await connection.RequestAsync("window/showDocument", parameters, cancellation).ConfigureAwait(false);
        return result is JObject shown && LspJson.Read<ShowDocumentResult>(shown).Success;
    }

    /// <summary>Asks for settings, one value an item; null where the client has none or cannot be asked.</summary>
    /// <exception cref="RpcException">The client refused.</exception>
    public async Task<IReadOnlyList<JToken?>> ConfigurationAsync(IReadOnlyList<ConfigurationItem> items, CancellationToken cancellation)
    {
        var result = Capabilities.Configuration
            ? await connection.RequestAsync("workspace/configuration", new ConfigurationParams(items), cancellation).ConfigureAwait(false)
            : null;
        return [.. items.Select((_, index) => result is JArray values && index < values.Count ? values[index] : null)];
    }

    /// <summary>Registers methods after the start.</summary>
    /// <exception cref="RpcException">The client refused.</exception>
    public async Task RegisterAsync(IReadOnlyList<Registration> registrations, CancellationToken cancellation)
    {
        if (registrations.Count > 0)
            await connection.RequestAsync("client/registerCapability", new RegistrationParams(registrations), cancellation).ConfigureAwait(false);
    }

    /// <summary>Has the client apply an edit.</summary>
    /// <exception cref="RpcException">The client refused, or it cannot apply edits.</exception>
    public async Task<ApplyWorkspaceEditResult> ApplyEditAsync(WorkspaceEdit edit, string label, CancellationToken cancellation)
    {
        if (!Capabilities.ApplyEdit)
            throw new RpcException(ErrorCode.RequestFailed, "The client does not apply edits.");
        var result = await connection.RequestAsync("workspace/applyEdit", new ApplyWorkspaceEditParams(edit, label), cancellation).ConfigureAwait(false);
        return result is JObject applied ? LspJson.Read<ApplyWorkspaceEditResult>(applied) : new ApplyWorkspaceEditResult(false);
    }

    /// <summary>
    /// Has the client ask again for everything it shows from the scores and from other files: lenses, hints, semantic tokens, pulled
    /// diagnostics.
    /// </summary>
    /// <exception cref="RpcException">The client refused.</exception>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        var capabilities = Capabilities;
        IEnumerable<(bool Supported, string Method)> all =
        [
            (capabilities.CodeLensRefresh, "workspace/codeLens/refresh"),
            (capabilities.InlayHintRefresh, "workspace/inlayHint/refresh"),
            (capabilities.SemanticTokensRefresh, "workspace/semanticTokens/refresh"),
            (capabilities.DiagnosticsRefresh, "workspace/diagnostic/refresh"),
        ];
        await Task.WhenAll(all.Where(refresh => refresh.Supported).Select(refresh => connection.RequestAsync(refresh.Method, null, cancellation)))
            .ConfigureAwait(false);
    }
}
