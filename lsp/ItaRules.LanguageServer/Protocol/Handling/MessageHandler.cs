using ItaRules.LanguageServer.Protocol.Messages;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>How a method is called and what it may do.</summary>
internal enum HandlerKind
{
    /// <summary>A request that only reads; runs free on the state of its place in the queue and can be cancelled.</summary>
    Query,

    /// <summary>A request that changes the state; runs alone.</summary>
    MutatingRequest,

    /// <summary>A notification; runs alone.</summary>
    Notification,
}

/// <summary>
/// One method of the protocol. A handler is a small class derived from <see cref="QueryHandler{TState,TParams,TResult}"/>,
/// <see cref="NotificationHandler{TState,TParams}"/> or <see cref="MutatingRequestHandler{TState,TParams,TResult}"/>; it says its method, contributes its
/// part to the server's capabilities and does its work. It has no state of its own that a request changes.
/// </summary>
/// <typeparam name="TState">The immutable state.</typeparam>
internal abstract class MessageHandler<TState>
    where TState : class, IServerState
{
    /// <summary>The method's name in the protocol.</summary>
    public abstract string Method { get; }

    /// <summary>How the method is called and what it may do.</summary>
    public abstract HandlerKind Kind { get; }

    /// <summary>Adds what this handler offers to the answer to <c>initialize</c>.</summary>
    /// <param name="capabilities">What the handlers before it offer.</param>
    /// <param name="client">What the client can do.</param>
    public virtual ServerCapabilities Contribute(ServerCapabilities capabilities, ClientCapabilities client) => capabilities;

    /// <summary>What this handler has to register after <c>initialized</c>, because the protocol lets it be said only then.</summary>
    /// <param name="client">What the client can do.</param>
    public virtual IEnumerable<Registration> Register(ClientCapabilities client) => [];

    /// <summary>Does the work on parameters not yet read.</summary>
    /// <returns>The next state (of a query, its own) and the result.</returns>
    internal abstract ValueTask<HandlerResult<TState>> RunAsync(JToken? parameters, RequestContext<TState> context, CancellationToken cancellation);
}

/// <summary>What a handler gives.</summary>
/// <param name="State">The state that holds from now on.</param>
/// <param name="Result">The result of a request; null also where the protocol says null.</param>
internal sealed record HandlerResult<TState>(TState State, object? Result);
