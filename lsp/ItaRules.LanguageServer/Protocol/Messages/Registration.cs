namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>What to send of certain documents.</summary>
internal record TextDocumentRegistrationOptions(IReadOnlyList<DocumentFilter> DocumentSelector);

/// <summary>How the changes of certain documents are sent.</summary>
internal sealed record TextDocumentChangeRegistrationOptions(IReadOnlyList<DocumentFilter> DocumentSelector, TextDocumentSyncKind SyncKind)
    : TextDocumentRegistrationOptions(DocumentSelector);

/// <summary>Some documents, by scheme and glob.</summary>
internal sealed record DocumentFilter(string Scheme, string Pattern);
