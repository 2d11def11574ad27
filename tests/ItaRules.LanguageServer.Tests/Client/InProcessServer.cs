using System.IO.Pipelines;
using System.Text;
using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Handlers;
using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Framing;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>A server in this process with a client on its pipes: the same code without the start of a process.</summary>
internal sealed class InProcessServer<TState> : IAsyncDisposable
    where TState : class, IServerState
{
    private readonly ProtocolServer<TState> server;
    private readonly Pipe toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe fromServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly StringWriter log = new(new StringBuilder());

    public InProcessServer(Func<Stream, Stream, ServerLog, ProtocolServer<TState>> create)
    {
        server = create(toServer.Reader.AsStream(), fromServer.Writer.AsStream(), new ServerLog(TextWriter.Synchronized(log)));
        Client = new LanguageClient(toServer.Writer.AsStream(), fromServer.Reader.AsStream());
        ExitCode = RunAsync();
    }

    /// <summary>The client.</summary>
    public LanguageClient Client { get; }

    /// <summary>The exit code, when the server has ended.</summary>
    public Task<int> ExitCode { get; }

    /// <summary>What the server logged.</summary>
    public string Log => log.ToString();

    public async ValueTask DisposeAsync()
    {
        Client.CloseInput();
        await ExitCode.WaitAsync(LanguageClient.Limit);
        server.Dispose();
    }

    private async Task<int> RunAsync()
    {
        var exitCode = await Task.Factory.StartNew(server.Run, TaskCreationOptions.LongRunning);
        await fromServer.Writer.CompleteAsync();
        return exitCode;
    }
}

/// <summary>Makes servers in this process.</summary>
internal static class InProcessServer
{
    /// <summary>The whole server of the program.</summary>
    public static InProcessServer<ServerState> Start(Language? language) =>
        new((input, output, log) => ServerHost.Create(input, output, new LanguageChoice(language, null), log));

    /// <summary>The server of the program with other ways to find what is wrong.</summary>
    public static InProcessServer<ServerState> Start(params IDiagnosticsWave[] waves) =>
        new((input, output, log) => new ProtocolServer<ServerState>(
            input,
            output,
            new ServerState(),
            server => new ServerParts<ServerState>(
                ServerHandlers.Create(new LanguageChoice(null, null)), [new DiagnosticsPublisher(waves, server.Client, log)]),
            new FrameLimits(),
            log));

    /// <summary>The protocol with handlers of the test's own.</summary>
    public static InProcessServer<TState> Start<TState>(TState initial, params MessageHandler<TState>[] handlers)
        where TState : class, IServerState =>
        new((input, output, log) => new ProtocolServer<TState>(input, output, initial, _ => new ServerParts<TState>(handlers, []), new FrameLimits(), log));
}
