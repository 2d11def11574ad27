using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>
/// A server process that tests share which say the same of their client: to start one takes longer than all that most of them ask. Each works in a folder of its own,
/// opened when it begins and closed with its documents when it ends. Not for tests that count everything the server sends, or look at all of its projects.
/// </summary>
internal sealed class SharedServer : IAsyncDisposable
{
    // They end with this process, as servers do when their client is gone.
    private static readonly ConcurrentDictionary<string, Lazy<Task<Running>>> running = new(StringComparer.Ordinal);

    private readonly Running server;
    private readonly ProjectFolder folder;

    private SharedServer(Running server, ProjectFolder folder)
    {
        this.server = server;
        this.folder = folder;
    }

    /// <summary>The client.</summary>
    public LanguageClient Client => server.Process.Client;

    /// <summary>What the server said it can do.</summary>
    public JToken Capabilities => server.Capabilities;

    /// <summary>Opens a folder in the server for such clients; it is started when it is the first.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="capabilities">What the client says it can do.</param>
    /// <param name="language">The language of the reader.</param>
    public static async Task<SharedServer> Open(ProjectFolder folder, object? capabilities = null, string language = "en")
    {
        var said = LspJson.ToToken(capabilities ?? new { });
        var server = await running.GetOrAdd(language + LspJson.Compact(said), _ => new Lazy<Task<Running>>(() => StartAsync(said, language))).Value;
        var shared = new SharedServer(server, folder);
        shared.ChangeFolders(isAdded: true);
        return shared;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var uri in Client.OpenDocuments.Where(uri => uri.StartsWith(folder.UriOf(""), StringComparison.Ordinal)))
            Client.Close(uri);
        ChangeFolders(isAdded: false);
        return ValueTask.CompletedTask;
    }

    private static async Task<Running> StartAsync(JToken capabilities, string language)
    {
        var process = ServerProcess.Start();
        var result = await process.Client.Initialize(capabilities, new { initializationOptions = new { language } });
        return new Running(process, result["capabilities"]!);
    }

    private void ChangeFolders(bool isAdded)
    {
        var folders = new[] { new { uri = folder.UriOf("").TrimEnd('/'), name = "project" } };
        var none = folders[..0];
        Client.Notify("workspace/didChangeWorkspaceFolders", new { @event = new { added = isAdded ? folders : none, removed = isAdded ? none : folders } });
    }

    private sealed record Running(ServerProcess Process, JToken Capabilities);
}
