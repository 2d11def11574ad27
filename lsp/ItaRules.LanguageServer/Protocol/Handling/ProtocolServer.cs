using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Framing;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Protocol.Rpc;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>A language server over one pair of streams: connection, queue and dispatcher joined.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
internal sealed class ProtocolServer<TState> : IDisposable
    where TState : class, IServerState
{
    private static readonly TimeSpan exitLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan lastWords = TimeSpan.FromSeconds(1);

    private readonly RpcConnection connection;
    private readonly ServerParts<TState> parts;
    private readonly MessageDispatcher<TState> dispatcher;

    /// <summary>Joins the parts; nothing is read before <see cref="Run"/>.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads.</param>
    /// <param name="initial">The state before any message.</param>
    /// <param name="compose">Makes the handlers and observers; they may keep the server given to it.</param>
    /// <param name="limits">Bounds of messages.</param>
    /// <param name="log">The log; its warnings and errors also go to the client.</param>
    public ProtocolServer(
        Stream input, Stream output, TState initial, Func<ProtocolServer<TState>, ServerParts<TState>> compose, FrameLimits limits, ServerLog log)
    {
        connection = new RpcConnection(input, output, limits, log);
        Client = new ClientProxy(connection);
        parts = compose(this);
        Queue = new RequestQueue<TState>(initial, parts.Observers, log);
        dispatcher = new MessageDispatcher<TState>(connection, Client, new HandlerRegistry<TState>(parts.Handlers), Queue, log, exitLimit);
        log.ForwardTo((level, text) => Client.LogMessage((Messages.MessageType)level, text));
    }

    /// <summary>The client.</summary>
    public ClientProxy Client { get; }

    /// <summary>The queue.</summary>
    public RequestQueue<TState> Queue { get; }

    /// <summary>Serves until the client says <c>exit</c> or is gone; blocks.</summary>
    /// <returns>The exit code: 0 when <c>shutdown</c> came before, else 1.</returns>
    public int Run()
    {
        var reader = new Thread(Listen) { IsBackground = true, Name = "Messages in" };
        reader.Start();
        var exitCode = dispatcher.ExitCode.GetAwaiter().GetResult();
        connection.Close(lastWords);
        return exitCode;
    }

    /// <summary>Ends the server.</summary>
    /// <param name="why">The reason, for the log.</param>
    public void End(string why) => dispatcher.End(why);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var observer in parts.Observers.OfType<IDisposable>())
            observer.Dispose();
        connection.Dispose();
    }

    private void Listen()
    {
        connection.Listen(dispatcher.Dispatch);
        dispatcher.End("The pipe from the client has ended.");
    }
}
