using ItaRules.LanguageServer.Protocol.Queue;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>What a server is made of.</summary>
/// <param name="Handlers">One for each method.</param>
/// <param name="Observers">Who follows the state; disposed with the server where they can be.</param>
internal sealed record ServerParts<TState>(IReadOnlyList<MessageHandler<TState>> Handlers, IReadOnlyList<IStateObserver<TState>> Observers)
    where TState : class, IServerState;
