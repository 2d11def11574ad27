using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>Answers a request that also changes the state. Runs alone, so it must be quick.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <typeparam name="TParams">The method's parameters.</typeparam>
/// <typeparam name="TResult">The method's result.</typeparam>
internal abstract class MutatingRequestHandler<TState, TParams, TResult> : MessageHandler<TState>
    where TState : class, IServerState
{
    /// <inheritdoc/>
    public sealed override HandlerKind Kind => HandlerKind.MutatingRequest;

    /// <summary>Gives the next state and the answer. If it throws or is cancelled, the state stays as it was.</summary>
    protected abstract ValueTask<Mutated<TState, TResult>> HandleAsync(TParams parameters, RequestContext<TState> context, CancellationToken cancellation);

    /// <inheritdoc/>
    internal sealed override async ValueTask<HandlerResult<TState>> RunAsync(JToken? parameters, RequestContext<TState> context, CancellationToken cancellation)
    {
        var (next, result) = await HandleAsync(ParameterReader.Read<TParams>(Method, parameters), context, cancellation).ConfigureAwait(false);
        return new HandlerResult<TState>(next, result);
    }
}

/// <summary>What a request that changes the state gives.</summary>
/// <param name="State">The state that holds from now on.</param>
/// <param name="Result">The answer.</param>
internal sealed record Mutated<TState, TResult>(TState State, TResult? Result);
