namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>What the server can do. Every member starts empty; each handler adds its own.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>The unit of positions, negotiated.</summary>
    public string? PositionEncoding { get; init; }

    /// <summary>How documents are kept in step.</summary>
    public TextDocumentSyncOptions? TextDocumentSync { get; init; }

    /// <summary>Completion.</summary>
    public CompletionOptions? CompletionProvider { get; init; }

    /// <summary>Hover.</summary>
    public bool? HoverProvider { get; init; }

    /// <summary>Signature help.</summary>
    public SignatureHelpOptions? SignatureHelpProvider { get; init; }

    /// <summary>Go to definition.</summary>
    public bool? DefinitionProvider { get; init; }

    /// <summary>Find references.</summary>
    public bool? ReferencesProvider { get; init; }

    /// <summary>Mark what is the same thing.</summary>
    public bool? DocumentHighlightProvider { get; init; }

    /// <summary>The outline.</summary>
    public bool? DocumentSymbolProvider { get; init; }

    /// <summary>Search by name over all files.</summary>
    public bool? WorkspaceSymbolProvider { get; init; }

    /// <summary>Quick fixes and other actions.</summary>
    public CodeActionOptions? CodeActionProvider { get; init; }

    /// <summary>Lines above a declaration.</summary>
    public CodeLensOptions? CodeLensProvider { get; init; }

    /// <summary>Links in the text.</summary>
    public DocumentLinkOptions? DocumentLinkProvider { get; init; }

    /// <summary>Format a document.</summary>
    public bool? DocumentFormattingProvider { get; init; }

    /// <summary>Format a range.</summary>
    public bool? DocumentRangeFormattingProvider { get; init; }

    /// <summary>Format while typing.</summary>
    public DocumentOnTypeFormattingOptions? DocumentOnTypeFormattingProvider { get; init; }

    /// <summary>Rename.</summary>
    public RenameOptions? RenameProvider { get; init; }

    /// <summary>Folding.</summary>
    public bool? FoldingRangeProvider { get; init; }

    /// <summary>Grow and shrink the selection.</summary>
    public bool? SelectionRangeProvider { get; init; }

    /// <summary>Colours by meaning.</summary>
    public SemanticTokensOptions? SemanticTokensProvider { get; init; }

    /// <summary>Hints inside the line.</summary>
    public InlayHintOptions? InlayHintProvider { get; init; }

    /// <summary>Diagnostics on request.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; init; }

    /// <summary>Commands.</summary>
    public ExecuteCommandOptions? ExecuteCommandProvider { get; init; }

    /// <summary>Folders.</summary>
    public WorkspaceServerCapabilities? Workspace { get; init; }
}

/// <summary>How documents are kept in step.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, TextDocumentSyncKind Change)
{
    /// <summary>Nothing is kept in step.</summary>
    public static readonly TextDocumentSyncOptions Nothing = new(false, TextDocumentSyncKind.None);

    /// <summary>Whether the server is told when a document is saved.</summary>
    public bool? Save { get; init; }
}

/// <summary>How changes are sent.</summary>
internal enum TextDocumentSyncKind
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>The whole text each time.</summary>
    Full = 1,

    /// <summary>Only what changed.</summary>
    Incremental = 2,
}

/// <summary>Options of completion.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string>? TriggerCharacters = null, bool? ResolveProvider = null);

/// <summary>Options of signature help.</summary>
internal sealed record SignatureHelpOptions(IReadOnlyList<string> TriggerCharacters, IReadOnlyList<string>? RetriggerCharacters = null);

/// <summary>Options of code actions.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool? ResolveProvider = null);

/// <summary>Options of code lenses.</summary>
internal sealed record CodeLensOptions(bool? ResolveProvider = null);

/// <summary>Options of links.</summary>
internal sealed record DocumentLinkOptions(bool? ResolveProvider = null);

/// <summary>Options of formatting while typing.</summary>
internal sealed record DocumentOnTypeFormattingOptions(string FirstTriggerCharacter, IReadOnlyList<string>? MoreTriggerCharacter = null);

/// <summary>Options of rename.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Options of semantic tokens.</summary>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend)
{
    /// <summary>Whether a range can be asked for.</summary>
    public bool? Range { get; init; }

    /// <summary>Whether the whole document can be asked for.</summary>
    public SemanticTokensFullOptions? Full { get; init; }
}

/// <summary>Options of semantic tokens of a whole document.</summary>
internal sealed record SemanticTokensFullOptions(bool Delta);

/// <summary>Options of inlay hints.</summary>
internal sealed record InlayHintOptions(bool? ResolveProvider = null);

/// <summary>Options of diagnostics on request.</summary>
internal sealed record DiagnosticOptions(bool InterFileDependencies, bool WorkspaceDiagnostics, string? Identifier = null);

/// <summary>Options of commands.</summary>
internal sealed record ExecuteCommandOptions(IReadOnlyList<string> Commands);

/// <summary>What the server does with the workspace.</summary>
internal sealed record WorkspaceServerCapabilities(WorkspaceFoldersServerCapabilities WorkspaceFolders);

/// <summary>What the server does with folders.</summary>
internal sealed record WorkspaceFoldersServerCapabilities(bool Supported, bool ChangeNotifications);
