namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>
/// Changes in several files. Clients that know versioned documents get <see cref="DocumentChanges"/>, which they refuse when a document has moved on;
/// the others get <see cref="Changes"/>.
/// </summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Edits by address, for clients without versioned documents.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextEdit>>? Changes { get; init; }

    /// <summary>Edits by versioned document, and files made, renamed and deleted, in order.</summary>
    public IReadOnlyList<DocumentChange>? DocumentChanges { get; init; }
}

/// <summary>One step of a <see cref="WorkspaceEdit"/>.</summary>
internal abstract record DocumentChange;

/// <summary>Edits of one document; none overlap, and all mean the text before them.</summary>
internal sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextEdit> Edits) : DocumentChange;

/// <summary>Makes a file.</summary>
internal sealed record CreateFile(DocumentUri Uri) : DocumentChange
{
    /// <summary>Tells the steps apart.</summary>
    public string Kind { get; } = "create";
}

/// <summary>Renames a file.</summary>
internal sealed record RenameFile(DocumentUri OldUri, DocumentUri NewUri) : DocumentChange
{
    /// <summary>Tells the steps apart.</summary>
    public string Kind { get; } = "rename";
}
