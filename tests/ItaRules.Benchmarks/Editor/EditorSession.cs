using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.Benchmarks.Editor;

/// <summary>An editor at work on a file of rules, with a server of its own process: how long it waits for what it sees.</summary>
internal sealed partial class EditorSession : IDisposable
{
    private const string File = "rules/a.ita";

    private readonly ProjectFolder folder;
    private readonly ServerAtWork server;
    private readonly string uri;
    private readonly string[] lines;
    private readonly List<(int Line, int Start, int End)> limits;
    private int version = 1;
    private int told;

    private EditorSession(ProjectFolder folder, ServerAtWork server, string text)
    {
        this.folder = folder;
        this.server = server;
        uri = folder.UriOf(File);
        lines = text.Split('\n');
        limits = [.. lines.SelectMany((line, number) => Limit().Matches(line).Select(match => (number, match.Groups["limit"].Index, match.Groups["limit"].Index + match.Groups["limit"].Length)))];
    }

    /// <summary>The processor time that the server has used.</summary>
    public TimeSpan ProcessorTime => server.ProcessorTime;

    /// <summary>Starts a server, opens a file and waits for what the server says about it.</summary>
    /// <param name="program">The server.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="initialized">Takes the milliseconds from the start to the answer to <c>initialize</c>.</param>
    /// <param name="told">Takes the milliseconds from the start to the first diagnostics.</param>
    public static EditorSession Open(ServerProgram program, string text, List<double> initialized, List<double> told)
    {
        var folder = ProjectFolder.Create(text);
        var clock = Stopwatch.StartNew();
        var session = new EditorSession(folder, program.Start(), text);
        session.server.Client.Request("initialize", new
        {
            processId = (int?)null,
            workspaceFolders = new[] { new { uri = Lsp.DocumentUri.FromFilePath(folder.Path).Text, name = "project" } },
            initializationOptions = new { language = "th" },
            capabilities = new { },
        });
        initialized.Add(clock.Elapsed.TotalMilliseconds);
        session.server.Client.Notify("initialized", new { });
        session.server.Client.Notify("textDocument/didOpen", new { textDocument = new { session.uri, languageId = "ita", session.version, text } });
        session.ReadToNames();
        told.Add(clock.Elapsed.TotalMilliseconds);
        return session;
    }

    /// <summary>Types a limit that can never be met, and takes it back.</summary>
    /// <param name="edits">How often.</param>
    /// <param name="names">Takes the milliseconds from the change to what is wrong with syntax, names and values.</param>
    /// <param name="logic">Takes the milliseconds from the change to what is wrong with its logic.</param>
    /// <param name="completion">Takes the milliseconds from the question to the proposals.</param>
    public void Type(int edits, List<double> names, List<double> logic, List<double> completion)
    {
        var random = new Random(2568);
        for (var edit = 0; edit < edits; edit++)
        {
            var (line, start, end) = limits[random.Next(limits.Count)];
            var clock = Stopwatch.StartNew();
            Change(line, start, end, "0");
            double? first = null;
            server.Client.ReadTo(message =>
            {
                if (!IsOfThisVersion(message))
                    return false;
                first ??= clock.Elapsed.TotalMilliseconds;
                return message.GetProperty("params").GetProperty("diagnostics").EnumerateArray().Any(
                    one => one.GetProperty("code").ValueEquals("ITA3001") && one.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32() == line);
            });
            names.Add(first!.Value);
            logic.Add(clock.Elapsed.TotalMilliseconds);

            Change(line, start, start + 1, lines[line][start..end]);
            clock.Restart();
            server.Client.Request("textDocument/completion", new { textDocument = new { uri }, position = new { line, character = start } }, message => IsOfThisVersion(message));
            completion.Add(clock.Elapsed.TotalMilliseconds);
            ReadToNames();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private void Change(int line, int start, int end, string inserted) => server.Client.Notify("textDocument/didChange", new
    {
        textDocument = new { uri, version = ++version },
        contentChanges = new[] { new { text = inserted, range = new { start = new { line, character = start }, end = new { line, character = end } } } },
    });

    private void ReadToNames()
    {
        if (told < version)
            server.Client.ReadTo(IsOfThisVersion);
    }

    private bool IsOfThisVersion(JsonElement message)
    {
        if (!message.TryGetProperty("method", out var method) || !method.ValueEquals("textDocument/publishDiagnostics"))
            return false;
        var published = message.GetProperty("params");
        if (!published.TryGetProperty("version", out var number) || !published.GetProperty("uri").ValueEquals(uri))
            return false;
        told = number.GetInt32();
        return told == version;
    }

    [GeneratedRegex("^if [ieo][0-9]+ < (?<limit>[0-9.]+)$")]
    private static partial Regex Limit();
}
