using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.State;
using ItaRules.LanguageServer.Tests.Client;
using ItaRules.Text;
using Range = ItaRules.LanguageServer.Protocol.Messages.Range;

namespace ItaRules.LanguageServer.Tests.Diagnostics;

public class DiagnosticsPublisherTests
{
    private const string File = "file:///rules/a.ita";

    [Fact]
    public async Task A_change_is_followed_by_the_diagnostics_of_its_version()
    {
        await using var server = await Start();
        server.Client.Open(File, "edition 2568\nif o14 < 50 then notee \"x\"");
        Assert.Equal("ITA0006", Assert.Single(await server.Client.Diagnostics(File, 1)).Code);

        server.Client.Change(File, 2, new { text = "", range = Span(1, 21, 1, 22) });

        Assert.Empty(await server.Client.Diagnostics(File, 2));
    }

    [Fact]
    public async Task A_document_that_is_closed_has_no_diagnostics_left()
    {
        await using var server = await Start();
        server.Client.Open(File, "if if if");
        Assert.NotEmpty(await server.Client.Diagnostics(File, 1));

        server.Client.Close(File);

        Assert.Empty(await server.Client.Diagnostics(File, null));
    }

    [Fact]
    public async Task Another_language_says_everything_anew()
    {
        await using var server = await Start(new { initializationOptions = new { language = "en" } });
        server.Client.Open(File, "edition 2568\nif o14 < 50 then notee \"x\"");
        Assert.DoesNotMatch("[ก-๙]", Assert.Single(await server.Client.Diagnostics(File, 1)).Message);

        server.Client.Notify("workspace/didChangeConfiguration", new { settings = new { itaRules = new { language = "th" } } });

        await server.Client.WaitFor("textDocument/publishDiagnostics", published => ((string)published["diagnostics"]![0]!["message"]!).Any(character => character > 'ก'));
    }

    [Fact]
    public async Task A_document_of_another_language_is_left_alone()
    {
        await using var server = await Start();
        server.Client.Open("file:///rules/other.json", "{ if", languageId: "json");

        Assert.Empty(await server.Client.Diagnostics("file:///rules/other.json", 1));
    }

    [Fact]
    public async Task After_many_edits_in_a_row_the_last_state_is_published_and_is_what_a_fresh_server_says()
    {
        await using var server = await Start();
        await using var fresh = await Start();
        string[] pieces = ["if o14 < 50 then recommend A\n", "recomend ", "ถ้า", "\"", "(", "measure B\n", " and ", "o99", "\n"];
        var random = new Random(7);
        var text = "";
        server.Client.Open(File, text);
        for (var version = 2; version <= 300; version++)
        {
            var at = random.Next(text.Length + 1);
            var removed = random.Next(Math.Min(4, text.Length - at) + 1);
            var inserted = pieces[random.Next(pieces.Length)];
            server.Client.Change(File, version, new { text = inserted, range = RangeOf(text, at, removed) });
            text = text[..at] + inserted + text[(at + removed)..];
        }

        fresh.Client.Open(File, text, version: 300);

        var published = await server.Client.Diagnostics(File, 300);
        Assert.NotEmpty(published);
        Assert.Equal(
            (await fresh.Client.Diagnostics(File, 300)).Select(diagnostic => (diagnostic.Range, diagnostic.Message)),
            published.Select(diagnostic => (diagnostic.Range, diagnostic.Message)));
        var versions = server.Client.Received.Select(message => (int?)message["params"]?["version"]).Where(version => version is not null).ToList();
        Assert.Equal(versions.Order(), versions);
    }

    [Fact]
    public async Task An_exception_in_an_analysis_is_one_diagnostic_and_the_next_version_is_checked_again()
    {
        await using var server = InProcessServer.Start(new Unreliable());
        await server.Client.Initialize();
        server.Client.Open(File, "throw");
        var fault = Assert.Single(await server.Client.Diagnostics(File, 1));
        Assert.StartsWith("โปรแกรมขัดข้อง", fault.Message, StringComparison.Ordinal);

        server.Client.Change(File, 2, new { text = "fine" });

        Assert.Empty(await server.Client.Diagnostics(File, 2));
        Assert.Contains("on purpose", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_for_a_state_that_is_no_longer_the_newest_is_given_up()
    {
        var slow = new SlowUntilCancelled();
        await using var server = InProcessServer.Start(slow);
        await server.Client.Initialize();
        server.Client.Open(File, "slow");
        await slow.Begun.WaitAsync(LanguageClient.Limit);

        server.Client.Change(File, 2, new { text = "fine" });

        Assert.Empty(await server.Client.Diagnostics(File, 2));
        Assert.DoesNotContain(server.Client.Received, message => (int?)message["params"]?["version"] == 1);
    }

    private static object Span(int startLine, int start, int endLine, int end) =>
        new { start = new { line = startLine, character = start }, end = new { line = endLine, character = end } };

    private static Range RangeOf(string text, int at, int length) => PositionEncoding.Utf16.ToRange(new SourceText(text), new TextSpan(at, length));

    private static async Task<InProcessServer<ServerState>> Start(object? more = null)
    {
        var server = InProcessServer.Start(language: null);
        await server.Client.Initialize(more: more);
        return server;
    }

    private static string TextOf(ProjectView project) => project.Files.Single().Tree.Text.Content;

    private sealed class Unreliable : IDiagnosticsWave
    {
        public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation) =>
            TextOf(project) == "throw" ? throw new InvalidOperationException("on purpose") : [];
    }

    private sealed class SlowUntilCancelled : IDiagnosticsWave
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public IEnumerable<Diagnostic> Find(ProjectView project, CancellationToken cancellation)
        {
            if (TextOf(project) == "slow")
            {
                begun.SetResult();
                cancellation.WaitHandle.WaitOne(LanguageClient.Limit);
                cancellation.ThrowIfCancellationRequested();
            }

            return [];
        }
    }
}
