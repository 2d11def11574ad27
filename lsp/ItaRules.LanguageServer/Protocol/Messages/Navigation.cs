namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>textDocument/references</c>.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context) : IPositionParams;

/// <summary>What counts as a reference.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>A place where the same thing stands.</summary>
internal sealed record DocumentHighlight(Range Range, DocumentHighlightKind Kind);

/// <summary>What a place does with the thing.</summary>
internal enum DocumentHighlightKind
{
    /// <summary>It only says it.</summary>
    Text = 1,

    /// <summary>It uses it.</summary>
    Read = 2,

    /// <summary>It declares it.</summary>
    Write = 3,
}

/// <summary>One entry of the outline.</summary>
internal sealed record DocumentSymbol(string Name, SymbolKind Kind, Range Range, Range SelectionRange)
{
    /// <summary>One line about it.</summary>
    public string? Detail { get; init; }

    /// <summary>What is inside it.</summary>
    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}

/// <summary>Parameters of <c>workspace/symbol</c>.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>One declaration of the workspace.</summary>
internal sealed record WorkspaceSymbol(string Name, SymbolKind Kind, Location Location, string? ContainerName = null);

/// <summary>Icons of declarations, as far as the language has such things.</summary>
internal enum SymbolKind
{
    /// <summary>A file.</summary>
    File = 1,

    /// <summary>A module.</summary>
    Module = 2,

    /// <summary>A class.</summary>
    Class = 5,

    /// <summary>A method.</summary>
    Method = 6,

    /// <summary>A property.</summary>
    Property = 7,

    /// <summary>A function.</summary>
    Function = 12,

    /// <summary>A variable.</summary>
    Variable = 13,

    /// <summary>A constant.</summary>
    Constant = 14,

    /// <summary>A number.</summary>
    Number = 16,

    /// <summary>A truth value.</summary>
    Boolean = 17,

    /// <summary>An object.</summary>
    Object = 19,

    /// <summary>A key.</summary>
    Key = 20,

    /// <summary>An event.</summary>
    Event = 24,
}

/// <summary>Parameters of <c>textDocument/rename</c>.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName) : IPositionParams;

/// <summary>The answer to <c>textDocument/prepareRename</c>: what is renamed and what to begin with.</summary>
internal sealed record PrepareRenameResult(Range Range, string Placeholder);
