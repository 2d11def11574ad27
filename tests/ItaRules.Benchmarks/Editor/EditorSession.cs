using System.Diagnostics;
using System.Text.RegularExpressions;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.Benchmarks.Editor;

/// <summary>An editor at work on a file of 1,000 rules, with a server of its own process: how long it waits for what it sees.</summary>
internal sealed partial class EditorSession : IAsyncDisposable
{
    private const string Uri = "rules/a.ita";

    private readonly ProjectFolder folder;
    private readonly ServerAtWork server;
    private readonly string text;
    private readonly List<(int Line, int Start, int End)> limits;
    private JObject capabilities = [];
    private int version = 1;

    private EditorSession(ProjectFolder folder, ServerAtWork server, string text)
    {
        this.folder = folder;
        this.server = server;
        this.text = text;
        limits = [.. text.Split('\n').SelectMany((line, number) => Limit().Matches(line).Select(match => (number, match.Groups["limit"].Index, match.Groups["limit"].Index + match.Groups["limit"].Length)))];
    }

    /// <summary>Opens the file and waits for what the server says about it.</summary>
    /// <param name="program">The server.</param>
    /// <param name="rules">How many rules.</param>
    public static async Task<EditorSession> OpenAsync(ServerProgram program, int rules)
    {
        var text = GeneratedRules.WithDeclarations(rules);
        var folder = ProjectFolder.Create(text);
        var session = new EditorSession(folder, program.Start(), text);
        session.capabilities = (JObject)(await session.server.Client.Initialize(more: folder.Open("th")))["capabilities"]!;
        session.server.Client.Open(folder.UriOf(Uri), text);
        await session.Told(1);
        return session;
    }

    /// <summary>Types a limit that can never be met, and takes it back.</summary>
    /// <param name="edits">How often.</param>
    /// <param name="names">Takes the milliseconds from the change to what is wrong with syntax, names and values.</param>
    /// <param name="logic">Takes the milliseconds from the change to what is wrong with its logic.</param>
    /// <param name="completion">Takes the milliseconds from the question to the proposals.</param>
    public async Task TypeAsync(int edits, List<double> names, List<double> logic, List<double> completion)
    {
        var random = new Random(2568);
        for (var edit = 0; edit < edits; edit++)
        {
            var (line, start, end) = limits[random.Next(limits.Count)];
            var before = text.Split('\n')[line][start..end];
            var clock = Stopwatch.StartNew();
            Change(line, start, end, "0");
            await Told(version);
            names.Add(clock.Elapsed.TotalMilliseconds);
            await Told(version, published => published["diagnostics"]!.Any(one => (string?)one["code"] == "ITA3001" && (int)one["range"]!["start"]!["line"]! == line));
            logic.Add(clock.Elapsed.TotalMilliseconds);

            Change(line, start, start + 1, before);
            if (capabilities["completionProvider"] is not null)
            {
                clock.Restart();
                await server.Client.Request("textDocument/completion", new { textDocument = new { uri = folder.UriOf(Uri) }, position = new { line, character = start } });
                completion.Add(clock.Elapsed.TotalMilliseconds);
            }

            await Told(version);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    private void Change(int line, int start, int end, string inserted) => server.Client.Change(
        folder.UriOf(Uri), ++version, new { text = inserted, range = new { start = new { line, character = start }, end = new { line, character = end } } });

    private Task<JToken> Told(int expected, Func<JToken, bool>? condition = null) => server.Client.WaitFor(
        "textDocument/publishDiagnostics",
        published => (int?)published["version"] == expected && (string?)published["uri"] == folder.UriOf(Uri) && (condition is null || condition(published)));

    [GeneratedRegex("^if [ieo][0-9]+ < (?<limit>[0-9.]+)$")]
    private static partial Regex Limit();
}
