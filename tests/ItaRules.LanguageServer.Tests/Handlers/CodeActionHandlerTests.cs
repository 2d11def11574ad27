using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class CodeActionHandlerTests
{
    private const string Broken = "edition 2568\nmeasure A\nif o14 => 50% then recommend A\nif o15 < 50 then recommend B\n";

    private static readonly object capabilities = new
    {
        textDocument = new { codeAction = new { codeActionLiteralSupport = new { codeActionKind = new { valueSet = Array.Empty<string>() } } } },
        workspace = new { workspaceEdit = new { documentChanges = true }, applyEdit = true },
    };

    [Fact]
    public async Task A_finding_is_mended_and_what_is_certain_comes_first()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities);
        server.Client.Open(folder.UriOf("rules/a.ita"), Broken, version: 3);

        var actions = await Ask(server, folder, 2, 8, 2, 8, []);

        Assert.Equal(["quickfix", "refactor", "source", "source.fixAll"], server.Capabilities["codeActionProvider"]!["codeActionKinds"]!.Values<string>());
        Assert.Equal(["Write “>=”", "Mend all that is certain in this file"], actions.Take(2).Select(action => (string)action["title"]!));
        Assert.Equal(("quickfix", true, "ITA0005"), ((string)actions[0]["kind"]!, (bool)actions[0]["isPreferred"]!, (string)actions[0]["diagnostics"]![0]!["code"]!));
        var edit = Assert.Single(actions[0]["edit"]!["documentChanges"]!);
        Assert.Equal((folder.UriOf("rules/a.ita"), 3), ((string)edit["textDocument"]!["uri"]!, (int)edit["textDocument"]!["version"]!));
        Assert.Equal(">=", (string)edit["edits"]![0]!["newText"]!);
    }

    [Fact]
    public async Task A_warning_can_be_declared_away_or_ignored_in_the_language_of_the_reader()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities, "th");
        server.Client.Open(folder.UriOf("rules/a.ita"), Broken);

        var actions = await Ask(server, folder, 3, 28, 3, 28, [], "quickfix");

        Assert.Equal(["ประกาศมาตรการ “B”", "ละเว้น ITA1006 ตรงนี้"], actions.Select(action => (string)action["title"]!));
    }

    [Fact]
    public async Task Logic_is_mended_where_its_finding_is_shown()
    {
        const string Gap = "edition 2568\nmeasure A\nif o14 < 50 then recommend A\nif o14 > 50 then maintain\n";
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities);
        server.Client.Open(folder.UriOf("rules/a.ita"), Gap);
        object[] shown = [new { range = new { start = new { line = 2, character = 3 }, end = new { line = 2, character = 11 } }, message = "", code = "ITA3012" }];

        var actions = await Ask(server, folder, 2, 5, 2, 5, shown, "quickfix");

        Assert.Equal(["Write “>= 50” in place of “> 50”", "Write “<= 50” in place of “< 50”", "Ignore ITA3012 here"], actions.Select(action => (string)action["title"]!));
    }

    [Fact]
    public async Task All_that_is_certain_is_mended_when_it_is_asked_for()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities);
        server.Client.Open(folder.UriOf("rules/a.ita"), Broken);

        var action = Assert.Single(await Ask(server, folder, 0, 0, 0, 0, [], "source.fixAll"));
        var resolved = await server.Client.Request("codeAction/resolve", action);

        Assert.Null(action["edit"]);
        Assert.Equal(">= 50", (string)Assert.Single(resolved!["edit"]!["documentChanges"]![0]!["edits"]!)["newText"]!);
    }

    [Fact]
    public async Task Rules_can_be_written_differently_where_nothing_is_wrong()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities);
        server.Client.Open(folder.UriOf("rules/a.ita"), "edition 2568\nmeasure A\nif o14 < 50 then recommend A\n");

        Assert.Equal("Name this rule “A”", (string)Assert.Single(await Ask(server, folder, 2, 1, 2, 1, [], "refactor"))["title"]!);
        Assert.Equal("Turn the file's keywords into Thai", (string)Assert.Single(await Ask(server, folder, 2, 1, 2, 1, [], "source"), action => (string)action["kind"]! == "source")["title"]!);
    }

    [Fact]
    public async Task A_slip_in_a_score_sheet_is_mended()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, capabilities);
        server.Client.Open(folder.UriOf("scores/kham.json"), "{\"edition\":2568,\n\"items\":{\"o14\":0,}}\n", languageId: "json");

        var found = await server.Client.Request("textDocument/codeAction", new
        {
            textDocument = new { uri = folder.UriOf("scores/kham.json") },
            range = new { start = new { line = 1, character = 17 }, end = new { line = 1, character = 17 } },
            context = new { diagnostics = Array.Empty<object>() },
        });

        var action = Assert.Single(found!);
        Assert.Equal(("Delete the comma", "ITA5010"), ((string)action["title"]!, (string)action["diagnostics"]![0]!["code"]!));
        Assert.Equal(1, (int)action["edit"]!["documentChanges"]![0]!["textDocument"]!["version"]!);
    }

    [Fact]
    public async Task A_client_without_actions_gets_commands()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), Broken);

        Assert.Equal(["ita.fixAll", "ita.turnLanguage", "ita.turnLanguage"], (await Ask(server, folder, 2, 8, 2, 8, [])).Select(command => (string)command["command"]!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_knows_commands_only_gets_one_for_each_action_and_it_does_the_same(bool documentChanges)
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(new { workspace = new { applyEdit = true, workspaceEdit = new { documentChanges } } }, folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), Broken);
        var applied = new List<JToken?>();
        server.Client.Answer("workspace/applyEdit", parameters =>
        {
            applied.Add(parameters);
            return new { applied = true };
        });

        var commands = (await server.Client.Request("textDocument/codeAction", new
        {
            textDocument = new { uri = folder.UriOf("rules/a.ita") },
            range = new Lsp.Range(new(2, 8), new(2, 8)),
            context = new { diagnostics = Array.Empty<object>() },
        }))!;
        Assert.Equal("Write “>=”", (string)commands[0]!["title"]!);
        Assert.Equal(["ita.applyEdit", "ita.fixAll", "ita.turnLanguage"], commands.Select(command => (string)command["command"]!).Distinct());
        await server.Client.Request("workspace/executeCommand", new { command = commands[0]!["command"], arguments = commands[0]!["arguments"] });

        var one = Assert.Single(applied)!;
        var edits = documentChanges ? one["edit"]!["documentChanges"]!.Single()["edits"] : one["edit"]!["changes"]![folder.UriOf("rules/a.ita")];
        Assert.Equal(">=", (string)Assert.Single(edits!)["newText"]!);
        Assert.Equal("Write “>=”", (string)one["label"]!);
        var refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("workspace/executeCommand", new { command = "ita.applyEdit", arguments = new[] { "x" } }));
        Assert.Equal("This command takes a title and a change.", refusal.Message);
    }

    private static async Task<IReadOnlyList<JObject>> Ask(
        SharedServer server, ProjectFolder folder, int startLine, int startCharacter, int endLine, int endCharacter, object[] diagnostics, params string[] only)
    {
        var found = await server.Client.Request("textDocument/codeAction", new
        {
            textDocument = new { uri = folder.UriOf("rules/a.ita") },
            range = new { start = new { line = startLine, character = startCharacter }, end = new { line = endLine, character = endCharacter } },
            context = new { diagnostics, only = only.Length == 0 ? null : only },
        });
        return [.. found!.Cast<JObject>()];
    }
}
