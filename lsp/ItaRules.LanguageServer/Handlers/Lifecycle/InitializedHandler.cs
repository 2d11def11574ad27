using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Lifecycle;

/// <summary><c>initialized</c>: from now on the client takes requests, so what could not be said before is registered.</summary>
internal sealed class InitializedHandler : NotificationHandler<ServerState, Lsp.NoParams>
{
    /// <inheritdoc/>
    public override string Method => "initialized";

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(Lsp.NoParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        // The queue does not wait for the client's answer: nothing that follows depends on it.
        _ = RegisterAsync(context);
        return FolderSearch.FindAsync(context.State, context);
    }

    private static async Task RegisterAsync(RequestContext<ServerState> context)
    {
        try
        {
            await context.Client.RegisterAsync(context.Handlers.Registrations(context.State.Client), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or IOException)
        {
            context.Log.Warning($"The client did not register what the server asked for: {exception.Message}");
        }
    }
}
