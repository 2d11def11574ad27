using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Answers a request from the state of its moment, beside everything else.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <typeparam name="TParams">The method's parameters.</typeparam>
/// <typeparam name="TResult">The method's result.</typeparam>
internal abstract class QueryHandler<TState, TParams, TResult> : MessageHandler<TState>
    where TState : class, IServerState
{
    /// <inheritdoc/>
    public sealed override HandlerKind Kind => HandlerKind.Query;

    /// <summary>Answers the request.</summary>
    /// <param name="parameters">The parameters, complete.</param>
    /// <param name="context">The state of the moment, and the client.</param>
    /// <param name="cancellation">Cancelled when the client no longer wants the answer; look at it in long work.</param>
    /// <returns>The result, or null where the protocol allows null.</returns>
    /// <exception cref="Rpc.RpcException">The request cannot be done; its message is for the person at the editor.</exception>
    protected abstract ValueTask<TResult?> HandleAsync(TParams parameters, RequestContext<TState> context, CancellationToken cancellation);

    /// <inheritdoc/>
    internal sealed override async ValueTask<HandlerResult<TState>> RunAsync(JToken? parameters, RequestContext<TState> context, CancellationToken cancellation)
    {
        var result = await HandleAsync(ParameterReader.Read<TParams>(Method, parameters), context, cancellation).ConfigureAwait(false);
        return new HandlerResult<TState>(context.State, result);
    }
}
