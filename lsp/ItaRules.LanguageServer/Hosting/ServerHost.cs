using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Handlers;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Framing;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>Makes the server of this program.</summary>
internal static class ServerHost
{
    private static readonly TimeSpan clientCheck = TimeSpan.FromSeconds(1);

    /// <summary>The server over a pair of streams.</summary>
    public static ProtocolServer<ServerState> Create(Stream input, Stream output, LanguageChoice languages, ServerLog log) =>
        new(
            input,
            output,
            new ServerState(),
            server => new ServerParts<ServerState>(
                ServerHandlers.Create(languages),
                [
                    new ClientProcessWatch(server.End, clientCheck),
                    new DiagnosticsPublisher(DiagnosticsWaves.All, server.Client, log),
                    new ProjectFollower(new ScoreReading(server.Client, mutation => server.Queue.Enqueue(mutation), log), server.Client, log),
                ]),
            new FrameLimits(),
            log);
}
