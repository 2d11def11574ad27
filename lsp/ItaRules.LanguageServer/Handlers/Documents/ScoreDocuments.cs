namespace ItaRules.LanguageServer.Handlers.Documents;

/// <summary>
/// Has clients send, besides the rule files of their own accord, the score sheets and <c>ita.json</c> that are open, so that what is typed into them counts before it
/// is saved.
/// </summary>
internal static class ScoreDocuments
{
    private static readonly Lsp.DocumentFilter[] filters = [new("file", "**/*.{json,ndjson,jsonl,csv,tsv}")];

    /// <summary>The registration of a method that sends the documents; none when the client cannot register it.</summary>
    public static IEnumerable<Lsp.Registration> Register(string method, Lsp.ClientCapabilities client) =>
        Register(method, client, new Lsp.TextDocumentRegistrationOptions(filters));

    /// <summary>The registration of the method that sends changes of the documents; none when the client cannot register it.</summary>
    public static IEnumerable<Lsp.Registration> RegisterChanges(string method, Lsp.ClientCapabilities client) =>
        Register(method, client, new Lsp.TextDocumentChangeRegistrationOptions(filters, Lsp.TextDocumentSyncKind.Incremental));

    private static IEnumerable<Lsp.Registration> Register(string method, Lsp.ClientCapabilities client, Lsp.TextDocumentRegistrationOptions options) =>
        client.DynamicSynchronization ? [new Lsp.Registration("ita-scores-" + method[(method.IndexOf('/') + 1)..], method, options)] : [];
}
