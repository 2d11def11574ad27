using ItaRules.LanguageServer.Protocol.Messages;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>The handlers by method. What the server can do is the sum of what its handlers say.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
internal sealed class HandlerRegistry<TState>
    where TState : class, IServerState
{
    private readonly IReadOnlyList<MessageHandler<TState>> handlers;
    private readonly Dictionary<string, MessageHandler<TState>> byMethod = new(StringComparer.Ordinal);

    /// <summary>Takes the handlers; capabilities are composed in this order.</summary>
    /// <exception cref="ArgumentException">Two handlers have one method.</exception>
    public HandlerRegistry(IReadOnlyList<MessageHandler<TState>> handlers)
    {
        this.handlers = handlers;
        foreach (var handler in handlers)
            byMethod.Add(handler.Method, handler);
    }

    /// <summary>The handler of a method; null when there is none.</summary>
    public MessageHandler<TState>? Find(string method) => byMethod.GetValueOrDefault(method);

    /// <summary>What all handlers offer to this client.</summary>
    public ServerCapabilities Compose(ClientCapabilities client) =>
        handlers.Aggregate(new ServerCapabilities(), (capabilities, handler) => handler.Contribute(capabilities, client));

    /// <summary>What all handlers have to register with this client.</summary>
    public IReadOnlyList<Registration> Registrations(ClientCapabilities client) =>
        [.. handlers.SelectMany(handler => handler.Register(client))];
}
