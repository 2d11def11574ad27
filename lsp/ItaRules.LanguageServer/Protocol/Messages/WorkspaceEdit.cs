namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>
/// Changes in several files. Clients that know versioned documents get <see cref="DocumentChanges"/>, which they refuse when a document has moved on;
/// the others get <see cref="Changes"/>.
/// </summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Edits by address, for clients without versioned documents.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>Edits by versioned document.</summary>
    public IReadOnlyList<TextDocumentEdit>? DocumentChanges { get; init; }
}

/// <summary>Edits of one document; none overlap, and all mean the text before them.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits);
