using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Workspace;

/// <summary><c>workspace/didChangeConfiguration</c>: the reader's language may be another one now, and with it every text.</summary>
/// <param name="languages">How the reader's language is chosen.</param>
internal sealed class DidChangeConfigurationHandler(LanguageChoice languages) : NotificationHandler<ServerState, Lsp.DidChangeConfigurationParams>
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeConfiguration";

    /// <inheritdoc/>
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) =>
        client.DynamicConfiguration ? [new Lsp.Registration("ita-settings", Method, new { section = LanguageChoice.SettingsSection })] : [];

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeConfigurationParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        // A client that sends no settings is asked for them.
        if (parameters.Settings is null or { Type: JTokenType.Null } && context.State.Client.Configuration)
            _ = AskAsync(context);
        return ValueTask.FromResult(With(parameters.Settings, context.State));
    }

    private ServerState With(JToken? settings, ServerState state)
    {
        var language = languages.AfterChange(settings, state.ChosenLanguage);
        return language == state.ChosenLanguage ? state : state with { ChosenLanguage = language };
    }

    private async Task AskAsync(RequestContext<ServerState> context)
    {
        try
        {
            var answer = await context.Client.ConfigurationAsync([new Lsp.ConfigurationItem(LanguageChoice.SettingsSection)], CancellationToken.None).ConfigureAwait(false);
            var settings = new JObject { [LanguageChoice.SettingsSection] = answer[0] };
            context.Queue.Enqueue(new Mutation<ServerState>(Method, state => ValueTask.FromResult(With(settings, state))));
        }
        catch (Exception exception) when (exception is RpcException or IOException)
        {
            context.Log.Warning($"The client did not say its settings: {exception.Message}");
        }
    }
}
