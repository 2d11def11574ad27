using System.Diagnostics;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Server;

/// <summary>What happens to projects from outside: files on disk, many scores, settings, folders. The server is its own process.</summary>
public sealed class ProjectChangesTests : IDisposable
{
    private static readonly object watching = new
    {
        workspace = new
        {
            didChangeWatchedFiles = new { dynamicRegistration = true },
            didChangeConfiguration = new { dynamicRegistration = true },
            configuration = true,
            codeLens = new { refreshSupport = true },
            inlayHint = new { refreshSupport = true },
            semanticTokens = new { refreshSupport = true },
            diagnostics = new { refreshSupport = true },
        },
        textDocument = new { synchronization = new { dynamicRegistration = true } },
        window = new { workDoneProgress = true },
    };

    private readonly ProjectFolder folder = ProjectFolder.Create();

    [Fact]
    public async Task It_asks_for_files_on_disk_for_open_score_sheets_and_for_its_settings()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open());

        var registrations = (await server.Client.WaitFor("client/registerCapability"))["registrations"]!;

        Assert.Equal(
            ["textDocument/didChange", "textDocument/didClose", "textDocument/didOpen", "workspace/didChangeConfiguration", "workspace/didChangeWatchedFiles"],
            registrations.Select(one => (string)one["method"]!).Order(StringComparer.Ordinal));
        var globs = registrations.SelectMany(one => one["registerOptions"]!["watchers"]?.Select(watcher => (string)watcher["globPattern"]!) ?? []);
        Assert.Contains("**/*.ita", globs);
        Assert.Contains("**/ita.json", globs);
        Assert.Contains(registrations.SelectMany(one => one["registerOptions"]!["watchers"] ?? new JArray()), watcher => (string?)watcher["globPattern"] == "**/*" && (int?)watcher["kind"] == 5);
        Assert.Equal(2, (int)registrations.Single(one => (string?)one["method"] == "textDocument/didChange")["registerOptions"]!["syncKind"]!);
    }

    [Fact]
    public async Task A_rule_file_that_is_deleted_outside_is_missed_and_one_that_comes_is_there()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o15 < 50 then recommend HR-plan\n").Write("rules/a.ita", "edition 2568\n");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open());
        server.Client.Open(folder.UriOf("rules/b.ita"), folder.Read("rules/b.ita"));
        Assert.Equal("ITA1006", Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/b.ita"), 1)).Code);

        folder.Write("rules/a.ita", ProjectFolder.Rules);
        Tell(server, "rules/a.ita", 2);
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/b.ita") && !one["diagnostics"]!.Any());
        await server.Client.WaitFor("workspace/diagnostic/refresh");

        var before = server.Client.Received.Count;
        folder.Delete("rules/a.ita");
        Tell(server, "rules/a.ita", 3);
        await server.Client.WaitFor(
            message => server.Client.Received.ToList().IndexOf(message) >= before && IsOf(message["params"], "rules/b.ita") && (string?)message["params"]!["diagnostics"]?.FirstOrDefault()?["code"] == "ITA1006",
            "the diagnostics after the file was deleted");
    }

    [Fact]
    public async Task A_folder_that_is_renamed_outside_takes_its_files_along_though_only_the_folder_is_told_of()
    {
        folder.Write("rules/a.ita", "edition 2568\n").Write("rules/งาน บุคคล/b.ita", ProjectFolder.Rules);
        const string Text = "edition 2568\nif o15 < 50 then recommend HR-plan\n";
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), Text);
        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));

        folder.Move("rules/งาน บุคคล", "เก็บ ไว้");
        Tell(server, "rules/งาน บุคคล", 3);
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/a.ita") && (string?)one["diagnostics"]!.FirstOrDefault()?["code"] == "ITA1006");

        folder.Move("เก็บ ไว้", "rules/กองคลัง");
        Tell(server, "rules/กองคลัง", 1);
        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Text + "\n" });
        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2));
        var place = Assert.Single(await server.Client.Request<IReadOnlyList<Lsp.Location>>(
            "textDocument/definition", new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, position = new Lsp.Position(1, 30) }));
        Assert.Equal(folder.UriOf("rules/กองคลัง/b.ita"), place.Uri.Text);
    }

    [Fact]
    public async Task A_project_comes_and_goes_with_its_folder()
    {
        using var workspace = ProjectFolder.Empty();
        using var other = ProjectFolder.Empty();
        other.Write("p/ita.json", "{}").Write("p/rules/c.ita", "if if\n");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, workspace.Open());

        Directory.Move(Path.Combine(other.Path, "p"), Path.Combine(workspace.Path, "p"));
        server.Client.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = workspace.UriOf("p"), type = 1 } } });
        Assert.Equal([workspace.UriOf("p/rules/c.ita")], await Files(server, 1));

        Directory.Delete(Path.Combine(workspace.Path, "p"), recursive: true);
        server.Client.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = workspace.UriOf("p"), type = 3 } } });
        Assert.Empty(await Files(server, 0));
    }

    [Fact]
    public async Task For_a_client_that_watches_no_files_the_disk_is_looked_at_when_a_document_is_saved()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o15 < 50 then recommend HR-plan\n").Write("rules/a.ita", "edition 2568\n");
        await using var server = ServerProcess.Start();
        var result = await server.Client.Initialize(more: folder.Open());
        Assert.True((bool?)result["capabilities"]!["textDocumentSync"]!["save"]);
        server.Client.Open(folder.UriOf("rules/b.ita"), folder.Read("rules/b.ita"));
        Assert.Equal("ITA1006", Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/b.ita"), 1)).Code);

        folder.Write("rules/a.ita", ProjectFolder.Rules);
        server.Client.Notify("textDocument/didSave", new { textDocument = new { uri = folder.UriOf("rules/b.ita") } });

        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/b.ita") && !one["diagnostics"]!.Any());
    }

    [Fact]
    public async Task Scores_that_change_on_disk_are_told_and_everything_shown_from_them_is_asked_for_again()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);
        await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1);
        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = ProjectFolder.Rules + "\n" });
        await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2);
        Assert.DoesNotContain(server.Client.Received, message => (string?)message["method"] == "ita/projectChanged");

        folder.Write("scores/kham.json", """{"edition":2568,"items":{"o14":88}}""");
        Tell(server, "scores/kham.json", 2);

        var changed = await server.Client.WaitFor("ita/projectChanged");
        Assert.Equal(folder.Path, new Lsp.DocumentUri((string)changed["project"]!).FilePath);
        foreach (var method in new[] { "workspace/codeLens/refresh", "workspace/inlayHint/refresh", "workspace/semanticTokens/refresh", "workspace/diagnostic/refresh" })
            await server.Client.WaitFor(method);
    }

    [Fact]
    public async Task A_snapshot_that_changes_on_disk_is_told()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open());

        folder.Write("snapshots/kham.verified.txt", "x");
        Tell(server, "snapshots/kham.verified.txt", 1);

        Assert.Equal(folder.Path, new Lsp.DocumentUri((string)(await server.Client.WaitFor("ita/projectChanged"))["project"]!).FilePath);
    }

    [Fact]
    public async Task Many_scores_are_read_beside_with_progress_while_everything_else_is_answered()
    {
        var sheets = Enumerable.Range(0, 6_000).Select(sheet => $$$"""{"edition":2568,"agency":{"name":"อบต. {{{sheet}}}"},"items":{"o14":{{{sheet % 100}}}}}""");
        folder.Write("scores/many.json", $"[{string.Join(",\n", sheets)}]");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, folder.Open("th"));
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);

        var created = await server.Client.WaitFor("window/workDoneProgress/create");
        var begin = await server.Client.WaitFor("$/progress", one => (string?)one["value"]!["kind"] == "begin");
        Assert.Equal((string?)created["token"], (string?)begin["token"]);
        Assert.Equal("กำลังอ่านผลคะแนน", (string?)begin["value"]!["title"]);
        await server.Client.WaitFor("$/progress", one => (string?)one["value"]!["kind"] == "end");
        await server.Client.WaitFor("ita/projectChanged");
        await server.Client.WaitFor("workspace/codeLens/refresh");
    }

    [Fact]
    public async Task A_client_that_sends_no_settings_is_asked_and_everything_is_said_anew()
    {
        await using var server = ServerProcess.Start();
        server.Client.Answer("workspace/configuration", asked =>
        {
            Assert.Equal("itaRules", (string?)asked!["items"]![0]!["section"]);
            return new[] { new { language = "th" } };
        });
        await server.Client.Initialize(watching, folder.Open("en"));
        server.Client.Open(folder.UriOf("rules/a.ita"), "edition 2568\nif o99 < 1 then note \"x\"\n");
        Assert.DoesNotMatch("[ก-๙]", Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1)).Message);

        server.Client.Notify("workspace/didChangeConfiguration", new { settings = (object?)null });

        await server.Client.WaitFor("textDocument/publishDiagnostics", one => ((string?)one["diagnostics"]!.FirstOrDefault()?["message"])?.Any(character => character > 'ก') == true);
        await server.Client.WaitFor("workspace/codeLens/refresh");
    }

    [Fact]
    public async Task What_ita_json_says_holds_while_it_is_typed_and_when_it_changes_on_disk()
    {
        const string Rules = ProjectFolder.Rules + "rule lower\nif o14 < 20\nthen recommend HR-plan\n";
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching);
        server.Client.Open(folder.UriOf("rules/a.ita"), Rules);
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/a.ita") && Said(one).Contains("ITA3008", StringComparison.Ordinal) && Said(one).Any(IsThai));

        server.Client.Open(folder.UriOf("ita.json"), """{"language":"en"}""", languageId: "json");
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/a.ita") && Said(one).Contains("ITA3008", StringComparison.Ordinal) && !Said(one).Any(IsThai));

        server.Client.Change(folder.UriOf("ita.json"), 2, new { text = """{"language":"en","severities":{"ITA3008":"error"}}""" });
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => IsOf(one, "rules/a.ita") && (int?)one["diagnostics"]!.FirstOrDefault()?["severity"] == 1);

        var before = server.Client.Received.Count;
        server.Client.Close(folder.UriOf("ita.json"));
        folder.Write("ita.json", """{"severities":{"ITA3008":"off"}}""");
        Tell(server, "ita.json", 2);
        await server.Client.WaitFor(
            message => server.Client.Received.ToList().IndexOf(message) >= before && IsOf(message["params"], "rules/a.ita") && !message["params"]!["diagnostics"]!.Any(), "diagnostics without the message");

        static string Said(JToken published) => published["diagnostics"]!.ToString();
        static bool IsThai(char character) => character is >= 'ก' and <= '๙';
    }

    [Fact]
    public async Task Two_folders_with_the_same_names_in_them_do_not_mix()
    {
        using var other = ProjectFolder.Create(ProjectFolder.Rules.Replace("o14 < 50", "o99 < 50", StringComparison.Ordinal));
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: new
        {
            workspaceFolders = new[] { new { uri = folder.UriOf(""), name = "one" }, new { uri = other.UriOf(""), name = "two" } },
            initializationOptions = new { language = "en" },
        });
        server.Client.Open(folder.UriOf("rules/a.ita"), folder.Read("rules/a.ita"));
        server.Client.Open(other.UriOf("rules/a.ita"), other.Read("rules/a.ita"));

        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));
        Assert.Equal("ITA1001", Assert.Single(await server.Client.Diagnostics(other.UriOf("rules/a.ita"), 1)).Code);
        var places = await server.Client.Request<IReadOnlyList<Lsp.Location>>(
            "textDocument/references",
            new { textDocument = new { uri = other.UriOf("rules/a.ita") }, position = new Lsp.Position(2, 9), context = new { includeDeclaration = true } });
        Assert.Equal(2, places.Count);
        Assert.All(places, place => Assert.Equal(other.UriOf("rules/a.ita"), place.Uri.Text));
    }

    [Fact]
    public async Task Projects_below_an_open_folder_and_in_one_that_is_added_are_known_before_a_file_is_open()
    {
        using var other = ProjectFolder.Create("edition 2568\nif o99 < 1 then note \"x\"\n");
        using var workspace = ProjectFolder.Empty();
        workspace.Write("deep/er/ita.json", "{}").Write("deep/er/rules/c.ita", "if if\n").Write("node_modules/x/ita.json", "{}").Write("node_modules/x/rules/d.ita", "if\n");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(watching, workspace.Open());
        Assert.Equal([workspace.UriOf("deep/er/rules/c.ita")], await Files(server, 1));

        server.Client.Notify(
            "workspace/didChangeWorkspaceFolders",
            new { @event = new { added = new[] { new { uri = other.UriOf(""), name = "other" } }, removed = Array.Empty<object>() } });

        Assert.Equal(
            new[] { workspace.UriOf("deep/er/rules/c.ita"), other.UriOf("rules/a.ita") }.Order(StringComparer.Ordinal), (await Files(server, 2)).Order(StringComparer.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    // A search that takes longer than a moment is not waited for by the server: the files come in when they are found.
    private static async Task<IEnumerable<string>> Files(ServerProcess server, int expected)
    {
        var limit = Stopwatch.StartNew();
        while (true)
        {
            var report = await server.Client.Request<Lsp.WorkspaceDiagnosticReport>("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
            if (report.Items.Count >= expected || limit.Elapsed > LanguageClient.Limit)
                return report.Items.Select(file => file.Uri.Text);
        }
    }

    private void Tell(ServerProcess server, string name, int type) =>
        server.Client.Notify("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = folder.UriOf(name), type } } });

    private bool IsOf(JToken? published, string name) => (string?)published?["uri"] == folder.UriOf(name);
}
