using System.Collections.Immutable;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Lifecycle;

/// <summary><c>initialize</c>: takes note of the client and says what the server can do.</summary>
/// <param name="languages">How the reader's language is chosen.</param>
internal sealed class InitializeHandler(LanguageChoice languages) : MutatingRequestHandler<ServerState, Lsp.InitializeParams, Lsp.InitializeResult>
{
    /// <inheritdoc/>
    public override string Method => "initialize";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { PositionEncoding = PositionEncoding.Negotiate(client).Name };

    /// <inheritdoc/>
    protected override ValueTask<Mutated<ServerState, Lsp.InitializeResult>> HandleAsync(
        Lsp.InitializeParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        context.Client.Accept(parameters.Capabilities);
        context.Client.Tracer.Set(parameters.Trace);
        var state = context.State with
        {
            Phase = ServerPhase.Running,
            ChosenLanguage = languages.AtStart(parameters.InitializationOptions, parameters.Locale),
            ClientCommands = CommandsOf(parameters.InitializationOptions),
            ClientProcessId = parameters.ProcessId,
            Client = parameters.Capabilities,
            Encoding = PositionEncoding.Negotiate(parameters.Capabilities),
            Folders = FoldersOf(parameters),
        };
        var result = new Lsp.InitializeResult(context.Handlers.Compose(parameters.Capabilities), new Lsp.ServerInfo(ServerVersion.Name, ServerVersion.Current));
        return ValueTask.FromResult(new Mutated<ServerState, Lsp.InitializeResult>(state, result));
    }

    private static ImmutableHashSet<string> CommandsOf(JToken? options) =>
        (options as JObject)?["clientCommands"] is JArray commands ? [.. commands.OfType<JValue>().Select(command => command.Value).OfType<string>()] : [];

    private static ImmutableList<Lsp.WorkspaceFolder> FoldersOf(Lsp.InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { } folders)
            return [.. folders];
        return parameters.RootUri is { } root ? [new Lsp.WorkspaceFolder(root, Path.GetFileName(root.FilePath?.TrimEnd('/', '\\')) ?? root.Text)] : [];
    }
}
