using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Queue;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>What a handler may use.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <param name="State">The state of the message's place in the queue.</param>
/// <param name="Client">The other side.</param>
/// <param name="Handlers">All handlers, for what is composed of them.</param>
/// <param name="Queue">For work that a handler starts and that changes the state later; what it posts takes its turn like a message.</param>
/// <param name="Log">The log.</param>
internal sealed record RequestContext<TState>(
    TState State,
    ClientProxy Client,
    HandlerRegistry<TState> Handlers,
    RequestQueue<TState> Queue,
    ServerLog Log)
    where TState : class, IServerState;
