using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Messages;
using ItaRules.LanguageServer.Protocol.Rpc;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Client;

/// <summary>Begins the progress of long work, and hears when the person at the editor cancels it.</summary>
/// <param name="connection">The connection.</param>
internal sealed class ProgressReporter(RpcConnection connection)
{
    private const string Method = "$/progress";

    private readonly ConcurrentDictionary<string, WorkDoneProgress> running = new(StringComparer.Ordinal);

    /// <summary>Begins progress of work that the server does by itself; silent when the client does not show such.</summary>
    /// <param name="client">What the client can do.</param>
    /// <param name="title">What is done, in the reader's language.</param>
    /// <param name="cancellation">Gives up waiting for the client.</param>
    public async Task<WorkDoneProgress> BeginAsync(ClientCapabilities client, string title, CancellationToken cancellation)
    {
        if (!client.WorkDoneProgress)
            return new WorkDoneProgress(null, _ => { });

        JToken token = Guid.NewGuid().ToString();
        await connection.RequestAsync("window/workDoneProgress/create", new WorkDoneProgressTokenParams(token), cancellation).ConfigureAwait(false);
        return Start(token, title);
    }

    /// <summary>The person at the editor cancels; a token that is done already is no error.</summary>
    public void Cancel(JToken token)
    {
        if (running.TryGetValue(Key(token), out var progress))
            progress.Cancel();
    }

    private static string Key(JToken token) => LspJson.Compact(token);

    private WorkDoneProgress Start(JToken token, string title)
    {
        var progress = new WorkDoneProgress(
            value => connection.Notify(Method, new ProgressParams(token, value)),
            ended => running.TryRemove(new KeyValuePair<string, WorkDoneProgress>(Key(token), ended)));
        running[Key(token)] = progress;
        connection.Notify(Method, new ProgressParams(token, new WorkDoneProgressBegin(title, Cancellable: true)));
        return progress;
    }
}
