using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Takes a notification: gives the state that holds from now on. Runs alone, so it must be quick.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <typeparam name="TParams">The method's parameters.</typeparam>
internal abstract class NotificationHandler<TState, TParams> : MessageHandler<TState>
    where TState : class, IServerState
{
    /// <inheritdoc/>
    public sealed override HandlerKind Kind => HandlerKind.Notification;

    /// <summary>Gives the next state, or the same one when nothing changes. If it throws, the state stays as it was.</summary>
    protected abstract ValueTask<TState> HandleAsync(TParams parameters, RequestContext<TState> context, CancellationToken cancellation);

    /// <inheritdoc/>
    internal sealed override async ValueTask<HandlerResult<TState>> RunAsync(JToken? parameters, RequestContext<TState> context, CancellationToken cancellation)
    {
        var next = await HandleAsync(ParameterReader.Read<TParams>(Method, parameters), context, cancellation).ConfigureAwait(false);
        return new HandlerResult<TState>(next, null);
    }
}
