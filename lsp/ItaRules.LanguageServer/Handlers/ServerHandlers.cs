using ItaRules.LanguageServer.Handlers.Diagnostics;
using ItaRules.LanguageServer.Handlers.Documents;
using ItaRules.LanguageServer.Handlers.Formatting;
using ItaRules.LanguageServer.Handlers.Lifecycle;
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
        new DidCloseHandler(),
        new DidChangeWorkspaceFoldersHandler(),
        new DidChangeConfigurationHandler(languages),
        new DocumentDiagnosticHandler(),
        new WorkspaceDiagnosticHandler(),
        new FormattingHandler(),
    ];
}
