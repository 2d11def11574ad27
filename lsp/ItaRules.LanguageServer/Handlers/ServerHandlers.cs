using ItaRules.LanguageServer.Handlers.CodeLens;
using ItaRules.LanguageServer.Handlers.Completion;
using ItaRules.LanguageServer.Handlers.CodeActions;
using ItaRules.LanguageServer.Handlers.Commands;
using ItaRules.LanguageServer.Handlers.Diagnostics;
using ItaRules.LanguageServer.Handlers.Documents;
using ItaRules.LanguageServer.Handlers.Formatting;
using ItaRules.LanguageServer.Handlers.Hover;
using ItaRules.LanguageServer.Handlers.InlayHints;
using ItaRules.LanguageServer.Handlers.Lifecycle;
using ItaRules.LanguageServer.Handlers.Navigation;
using ItaRules.LanguageServer.Handlers.Rename;
using ItaRules.LanguageServer.Handlers.SemanticTokens;
using ItaRules.LanguageServer.Handlers.SignatureHelp;
using ItaRules.LanguageServer.Handlers.Structure;
using ItaRules.LanguageServer.Handlers.Projects;
using ItaRules.LanguageServer.Handlers.Workspace;
using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers;

/// <summary>The one list of what the server answers. A new handler is a class and a line here.</summary>
internal static class ServerHandlers
{
    /// <summary>All handlers.</summary>
    public static IReadOnlyList<MessageHandler<ServerState>> Create(LanguageChoice languages) =>
    [
        new InitializeHandler(languages),
        new InitializedHandler(),
        new ShutdownHandler(),
        new SetTraceHandler(),
        new DidOpenHandler(),
        new DidChangeHandler(),
        new DidSaveHandler(),
        new DidCloseHandler(),
        new DidChangeWorkspaceFoldersHandler(),
        new DidChangeConfigurationHandler(languages),
        new DidChangeWatchedFilesHandler(),
        new DocumentDiagnosticHandler(),
        new WorkspaceDiagnosticHandler(),
        new CompletionHandler(),
        new CompletionResolveHandler(),
        new HoverHandler(),
        new SignatureHelpHandler(),
        new CodeLensHandler(),
        new CodeLensResolveHandler(),
        new InlayHintHandler(),
        new InlayHintResolveHandler(),
        new FormattingHandler(),
        new RangeFormattingHandler(),
        new OnTypeFormattingHandler(),
        new CodeActionHandler(),
        new CodeActionResolveHandler(),
        new ExecuteCommandHandler(),
        new DefinitionHandler(),
        new ReferencesHandler(),
        new DocumentHighlightHandler(),
        new DocumentSymbolHandler(),
        new WorkspaceSymbolHandler(),
        new DocumentLinkHandler(),
        new PrepareRenameHandler(),
        new RenameHandler(),
        new FoldingRangeHandler(),
        new SelectionRangeHandler(),
        .. SemanticTokenHandlers.Create(),
        new SheetsHandler(),
        new ChooseSheetHandler(),
        new PreviewHandler(),
        new ExplainHandler(),
        new TestsHandler(),
        new RunTestHandler(),
        new AcceptSnapshotHandler(),
        new NewProjectHandler(),
        new ImportHandler(),
    ];
}
