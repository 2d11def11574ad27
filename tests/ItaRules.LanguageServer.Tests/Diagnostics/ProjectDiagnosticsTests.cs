using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Diagnostics;

/// <summary>What the server publishes about whole projects, from its own process.</summary>
public sealed class ProjectDiagnosticsTests : IDisposable
{
    private const string Swallowing = ProjectFolder.Rules + """
        rule lower
        if o14 < 20
        then recommend HR-plan

        """;

    private readonly ProjectFolder folder = ProjectFolder.Create();

    [Fact]
    public async Task Names_come_first_and_logic_after_them_with_help_page_and_related_place()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(
            new { textDocument = new { publishDiagnostics = new { relatedInformation = true, codeDescriptionSupport = true } } }, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), Swallowing);

        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));
        var published = await server.Client.WaitFor("textDocument/publishDiagnostics", one => (string?)one["diagnostics"]?.FirstOrDefault()?["code"] == "ITA3008");

        var swallowed = published["diagnostics"]!.Single();
        Assert.Equal(1, (int)published["version"]!);
        Assert.Equal(2, (int)swallowed["severity"]!);
        Assert.Equal(folder.UriOf("rules/a.ita"), (string?)swallowed["relatedInformation"]![0]!["location"]!["uri"]);
        var page = new Lsp.DocumentUri((string)swallowed["codeDescription"]!["href"]!).FilePath;
        Assert.Contains("/help/en/ITA3008.md", page, StringComparison.Ordinal);
        Assert.True(File.Exists(page));
    }

    [Fact]
    public async Task Findings_of_logic_stay_in_sight_while_one_types_elsewhere()
    {
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), Swallowing);
        var before = await server.Client.WaitFor("textDocument/publishDiagnostics", one => (string?)one["uri"] == folder.UriOf("rules/a.ita") && one["diagnostics"]!.Any());

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = "# a line above\n", range = new Lsp.Range(new(0, 0), new(0, 0)) });

        var moved = Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2));
        Assert.Equal("ITA3008", moved.Code);
        Assert.Equal((int)before["diagnostics"]![0]!["range"]!["start"]!["line"]! + 1, moved.Range.Start.Line);
    }

    // Above both rules, between them, below them, and in the one that the finding refers to.
    [Theory]
    [InlineData(0, 0, 0, "# a line\n", 8, 5)]
    [InlineData(6, 0, 0, "# a line\n", 8, 4)]
    [InlineData(9, 0, 0, "# a line\n", 7, 4)]
    [InlineData(4, 9, 10, "6", 7, null)]
    public async Task Places_beside_a_finding_move_with_the_text_around_them(int line, int start, int end, string inserted, int finding, int? beside)
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(new { textDocument = new { publishDiagnostics = new { relatedInformation = true } } }, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), Swallowing);
        await server.Client.WaitFor("textDocument/publishDiagnostics", one => (string?)one["uri"] == folder.UriOf("rules/a.ita") && one["diagnostics"]!.Any());

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = inserted, range = new Lsp.Range(new(line, start), new(line, end)) });

        var swallowed = Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2));
        Assert.Equal(("ITA3008", finding, beside), (swallowed.Code, swallowed.Range.Start.Line, swallowed.RelatedInformation?.Single().Location.Range.Start.Line));
    }

    [Fact]
    public async Task A_client_that_asks_is_told_to_ask_again_when_another_sheet_is_chosen_that_keeps_the_promises()
    {
        folder.Write("scores/zed.json", """{"edition":2568,"agency":{"name":"Zed"},"items":{"o14":100}}""");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(new { textDocument = new { diagnostic = new { } }, workspace = new { diagnostics = new { refreshSupport = true } } }, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules + "if o14 < 50 then expect No-Gift\nmeasure No-Gift\n");
        var before = await Pull(server, null);
        Assert.Contains(before.Items!, found => found.Code == "ITA8001");

        await server.Client.Request("ita/chooseSheet", new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, sheet = "scores/zed.json" });

        await server.Client.WaitFor("workspace/diagnostic/refresh");
        var after = await Pull(server, before.ResultId);
        Assert.Equal("full", after.Kind);
        Assert.DoesNotContain(after.Items!, found => found.Code == "ITA8001");
    }

    [Fact]
    public async Task A_promise_that_the_chosen_sheet_breaks_is_shown_at_its_place_and_can_be_ignored()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(
            new { textDocument = new { codeAction = new { codeActionLiteralSupport = new { codeActionKind = new { valueSet = Array.Empty<string>() } } } }, workspace = new { workspaceEdit = new { documentChanges = true } } }, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules + "if o14 < 50 then expect No-Gift\nmeasure No-Gift\n");

        var published = await server.Client.WaitFor("textDocument/publishDiagnostics", one => one["diagnostics"]!.Any(found => (string?)found["code"] == "ITA8001"));

        var broken = published["diagnostics"]!.Single(found => (string?)found["code"] == "ITA8001");
        Assert.Equal(2, (int)broken["severity"]!);
        Assert.Contains("“No-Gift” is not recommended although o14 is 0, below 50", (string?)broken["message"], StringComparison.Ordinal);
        Assert.Equal(24, (int)broken["range"]!["start"]!["character"]!);
        var actions = (await server.Client.Request("textDocument/codeAction", new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, range = broken["range"], context = new { diagnostics = new[] { broken } } }))!;
        Assert.Contains(actions, action => ((string)action["title"]!).Contains("ITA8001", StringComparison.Ordinal));

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = ProjectFolder.Rules + "if o14 < 50 then expect HR-plan\n" });

        Assert.DoesNotContain(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2), found => found.Code == "ITA8001");
    }

    [Fact]
    public async Task A_name_that_nothing_uses_is_greyed()
    {
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules.Replace("if o14", "let low = o14\nrule x\nif o14", StringComparison.Ordinal).Replace("rule low-plan\n", "", StringComparison.Ordinal));

        var unused = Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));
        Assert.Equal("ITA1014", unused.Code);
        Assert.Equal([Lsp.DiagnosticTag.Unnecessary], unused.Tags!);
    }

    [Fact]
    public async Task Mistakes_in_the_score_sheet_and_in_ita_json_show_in_those_files_and_go_when_they_are_mended()
    {
        folder.Write("scores/kham.json", "{\"edition\":2568,\n\"items\":{\"o14\":101}}");
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);
        var sheet = Assert.Single(await server.Client.Diagnostics(folder.UriOf("scores/kham.json"), null));
        Assert.Equal("ITA5103", sheet.Code);

        server.Client.Open(folder.UriOf("scores/kham.json"), "{\"edition\":2568,\n\"items\":{\"o14\":102}}", languageId: "json");
        Assert.Equal(new Lsp.Range(new(1, 15), new(1, 18)), Assert.Single(await server.Client.Diagnostics(folder.UriOf("scores/kham.json"), 1)).Range);
        server.Client.Change(folder.UriOf("scores/kham.json"), 2, new { text = "100", range = new Lsp.Range(new(1, 15), new(1, 18)) });
        Assert.Equal(["ITA5506"], (await server.Client.Diagnostics(folder.UriOf("scores/kham.json"), 2)).Select(one => one.Code));

        server.Client.Open(folder.UriOf("ita.json"), """{"edition":2599}""", languageId: "json");
        Assert.Contains(await server.Client.Diagnostics(folder.UriOf("ita.json"), 1), one => one.Code == "ITA5101" && one.Range == new Lsp.Range(new(0, 11), new(0, 15)));
    }

    [Fact]
    public async Task Figures_that_look_wrong_are_told_at_their_place_in_a_sheet_that_is_open()
    {
        const string Sheet = """
            {"edition":2568,
             "items":{"o14":30,
               "o15":100}}
            """;
        folder.Write("scores/kham.json", Sheet);
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);
        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));
        Assert.DoesNotContain(server.Client.Received, message => message.ToString().Contains("ITA55", StringComparison.Ordinal));

        server.Client.Open(folder.UriOf("scores/kham.json"), Sheet, languageId: "json");
        var doubts = await server.Client.Diagnostics(folder.UriOf("scores/kham.json"), 1);
        Assert.Equal([("ITA5503", Lsp.DiagnosticSeverity.Warning), ("ITA5506", Lsp.DiagnosticSeverity.Warning)], doubts.Select(one => (one.Code, one.Severity!.Value)));
        Assert.Equal("o14 has 30, but such items are only known to have 0, 50, 100.", doubts[0].Message);
        Assert.Equal(new Lsp.Range(new(1, 10), new(1, 15)), doubts[0].Range);

        server.Client.Change(folder.UriOf("scores/kham.json"), 2, new { text = "50", range = new Lsp.Range(new(1, 16), new(1, 18)) });
        Assert.Equal("ITA5506", Assert.Single(await server.Client.Diagnostics(folder.UriOf("scores/kham.json"), 2)).Code);

        // A rule that changes does not take them away.
        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = "if if\n" });
        Assert.NotEmpty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2));
        Assert.NotEmpty((await server.Client.WaitFor("textDocument/publishDiagnostics", one => (string?)one["uri"] == folder.UriOf("scores/kham.json") && (int?)one["version"] == 2))["diagnostics"]!);
    }

    [Fact]
    public async Task A_file_that_is_not_open_is_told_about_when_a_change_elsewhere_breaks_it()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o15 < 50 then recommend HR-plan\n");
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);
        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1));

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = "" });

        Assert.Contains(await server.Client.Diagnostics(folder.UriOf("rules/b.ita"), null), one => one.Code == "ITA1006");
    }

    [Fact]
    public async Task A_message_that_the_project_turned_off_is_not_told()
    {
        folder.Write("ita.json", """{"severities":{"ITA3008":"off"}}""");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), Swallowing + "if o99 > 1 then note \"x\"\n");
        Assert.Equal("ITA1001", Assert.Single(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1)).Code);

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Swallowing });

        Assert.Empty(await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 2));
        await server.Client.ShutDown();
        await server.WaitForExit();
        Assert.DoesNotContain(server.Client.Received, message => message.ToString().Contains("ITA3008", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_asks_gets_everything_at_once_and_is_not_told_of_rule_files()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o99 < 50 then recommend HR-plan\n");
        await using var server = ServerProcess.Start();
        var result = await server.Client.Initialize(new { textDocument = new { diagnostic = new { relatedDocumentSupport = true } } }, folder.Open());
        Assert.True((bool)result["capabilities"]!["diagnosticProvider"]!["workspaceDiagnostics"]!);
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);

        var report = await Pull(server, null);
        Assert.Equal("full", report.Kind);
        Assert.Empty(report.Items!);
        Assert.Equal("ITA1001", Assert.Single(report.RelatedDocuments![folder.UriOf("rules/b.ita")].Items!).Code);

        // Without the mistake in the other file logic is looked at too.
        server.Client.Open(folder.UriOf("rules/b.ita"), "edition 2568\n");
        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Swallowing });
        var second = await Pull(server, report.ResultId);
        Assert.Equal("ITA3008", Assert.Single(second.Items!).Code);
        var third = await Pull(server, second.ResultId);
        Assert.Equal(("unchanged", second.ResultId, null), (third.Kind, third.ResultId, third.Items));
        Assert.DoesNotContain(server.Client.Received, message => (string?)message["method"] == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task The_workspace_is_told_file_by_file_and_what_is_unchanged_is_not_said_again()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o99 < 50 then recommend HR-plan\n");
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules, version: 7);

        var first = await server.Client.Request<Lsp.WorkspaceDiagnosticReport>("workspace/diagnostic", new { previousResultIds = Array.Empty<object>() });
        Assert.Equal([(folder.UriOf("rules/a.ita"), 7, 0), (folder.UriOf("rules/b.ita"), null, 1)], first.Items.Select(one => (one.Uri.Text, one.Version, one.Items!.Count)));

        server.Client.Change(folder.UriOf("rules/a.ita"), 8, new { text = "edition 2568\nif if\n" });
        var second = await server.Client.Request<Lsp.WorkspaceDiagnosticReport>(
            "workspace/diagnostic", new { previousResultIds = first.Items.Select(one => new { uri = one.Uri.Text, value = one.ResultId }) });
        Assert.Equal("full", second.Items[0].Kind);
    }

    public void Dispose() => folder.Dispose();

    private async Task<Lsp.DocumentDiagnosticReport> Pull(ServerProcess server, string? previousResultId) => await server.Client.Request<Lsp.DocumentDiagnosticReport>(
        "textDocument/diagnostic", new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, previousResultId });
}
