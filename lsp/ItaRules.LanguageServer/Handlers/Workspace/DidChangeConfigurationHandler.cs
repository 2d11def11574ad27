using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Workspace;

/// <summary><c>workspace/didChangeConfiguration</c>: the reader's language may be another one now, and with it every text.</summary>
/// <param name="languages">How the reader's language is chosen.</param>
internal sealed class DidChangeConfigurationHandler(LanguageChoice languages) : NotificationHandler<ServerState, Lsp.DidChangeConfigurationParams>
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeConfiguration";

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeConfigurationParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var language = languages.AfterChange(parameters.Settings, context.State.ChosenLanguage);
        return ValueTask.FromResult(language == context.State.ChosenLanguage ? context.State : context.State with { ChosenLanguage = language });
    }
}
