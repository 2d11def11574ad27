using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Handlers;

/// <summary>What our own client asks beyond the protocol (lsp/vscode/src/protocol.ts), from the server's own process.</summary>
public sealed class ProjectRequestsTests : IDisposable
{
    private const string Rules = """
        edition 2568
        owner personnel "งานการเจ้าหน้าที่"
        measure HR-plan "จัดทำแผนบริหารบุคคล" owned by personnel due Q2
        rule facts for issue 6
        if o14 < 50
        then recommend HR-plan priority urgent
        rule words
        if o14 < 60
        then recommend HR-plan because "แผนยังไม่เผยแพร่"
        rule kept
        if i1 >= 80
        then maintain i1
        rule remark
        if o14 = 0
        then note "ดูข้อ {o14 title}"
        rule open
        if o9 < 10
        then recommend HR-plan

        """;

    private readonly ProjectFolder folder = ProjectFolder.Create(Rules)
        .Write("scores/kham.json", """{"edition":2568,"agency":{"name":"เทศบาลตำบลคำสมบูรณ์"},"items":{"o14":0,"i1":91.256,"o9":null},"total":84.5,"level":"ผ่าน"}""")
        .Write("scores/zed.json", """{"edition":2568,"items":{"o14":100}}""");

    [Fact]
    public async Task Sheets_are_listed_and_another_one_is_chosen()
    {
        await using var server = await Start();

        var sheets = await Ask("ita/sheets", server);
        Assert.Equal(folder.Path, new Lsp.DocumentUri((string)sheets["project"]!).FilePath);
        Assert.Equal("scores/kham.json", (string?)sheets["chosen"]);
        Assert.Equal("""{"id":"scores/kham.json","agency":"เทศบาลตำบลคำสมบูรณ์","edition":2568,"total":84.5,"level":"ผ่าน","uri":"URI"}"""
            .Replace("URI", folder.UriOf("scores/kham.json"), StringComparison.Ordinal), LspJson.Compact(sheets["sheets"]![0]!));
        Assert.Equal("""{"id":"scores/zed.json","agency":"scores/zed.json","edition":2568,"total":null,"level":null,"uri":"URI"}"""
            .Replace("URI", folder.UriOf("scores/zed.json"), StringComparison.Ordinal), LspJson.Compact(sheets["sheets"]![1]!));

        Assert.Null(await server.Client.Request("ita/chooseSheet", new { textDocument = Document(), sheet = "scores/zed.json" }));
        await server.Client.WaitFor("ita/projectChanged", IsOfFolder);
        Assert.Equal("scores/zed.json", (string?)(await Ask("ita/sheets", server))["chosen"]);
        var refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("ita/chooseSheet", new { textDocument = Document(), sheet = "nothing" }));
        Assert.Equal((-32803, "ไม่มีใบคะแนน “nothing” แล้ว"), (refusal.Code, refusal.Message));
    }

    [Fact]
    public async Task A_file_of_no_project_has_no_folder_and_no_sheets()
    {
        using var alone = ProjectFolder.Empty();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize();
        server.Client.Open(alone.UriOf("x.ita"), "edition 2568\n");

        Assert.Equal("""{"project":null,"chosen":null,"sheets":[]}""", LspJson.Compact((await server.Client.Request("ita/sheets", new { textDocument = new { uri = alone.UriOf("x.ita") } }))!));
    }

    [Fact]
    public async Task The_preview_says_what_the_chosen_sheet_gets_the_author_s_own_sentence_first_and_follows_what_is_typed()
    {
        await using var server = await Start();

        var preview = await Preview(server, "project");
        Assert.Equal((0, "เทศบาลตำบลคำสมบูรณ์"), ((int)preview["errors"]!, (string)preview["sheet"]!["agency"]!));
        var measure = preview["recommendations"]!.Single();
        Assert.Equal("HR-plan|จัดทำแผนบริหารบุคคล|งานการเจ้าหน้าที่|urgent", string.Join('|', measure["measure"], measure["title"], measure["owners"]!.Single(), measure["priority"]));
        Assert.StartsWith("ไตรมาส 2", (string?)measure["due"], StringComparison.Ordinal);
        Assert.StartsWith("ประเด็นที่ 6 ", (string?)measure["issues"]!.Single(), StringComparison.Ordinal);
        Assert.Equal(("o14", 0.0), ((string)measure["items"]![0]!["code"]!, (double)measure["items"]![0]!["score"]!));
        Assert.Equal(["แผนยังไม่เผยแพร่", "o14 ได้ 0 ต่ำกว่า 50"], measure["reasons"]!.Select(reason => (string)reason["text"]!));
        var link = measure["reasons"]![0]!["rule"]!;
        Assert.Equal("words", (string?)link["name"]);
        Assert.Equal(new Lsp.Range(new(6, 0), new(6, 4)), LspJson.Read<Lsp.Location>(link["location"]!).Range);
        Assert.Equal("รักษาระดับ i1", (string?)preview["maintain"]!.Single()["text"]);
        Assert.Contains("ดูข้อ ", (string?)preview["notes"]!.Single()["text"], StringComparison.Ordinal);
        Assert.Equal(("open", "ไม่มีคะแนน o9"), ((string)preview["undetermined"]!.Single()["rule"]!["name"]!, (string)preview["undetermined"]!.Single()["text"]!));

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Rules.Replace("o14 <", "o99 <", StringComparison.Ordinal) });

        var changed = await Preview(server, "project");
        Assert.Equal(2, (int)changed["errors"]!);
        Assert.Empty(changed["recommendations"]!);
    }

    [Fact]
    public async Task The_preview_of_a_file_leaves_out_the_rules_of_others()
    {
        folder.Write("rules/b.ita", "edition 2568\nif o14 = 0 then note \"จาก b\"\nif o98 > 1 then note \"x\"\n");
        await using var server = await Start();

        Assert.Equal((1, 2), await Counts("project"));
        Assert.Equal((0, 1), await Counts("file"));

        async Task<(int Errors, int Notes)> Counts(string scope)
        {
            var preview = await Preview(server, scope);
            return ((int)preview["errors"]!, preview["notes"]!.Count());
        }
    }

    [Fact]
    public async Task The_rule_at_a_place_is_explained()
    {
        await using var server = await Start("en");

        var explained = await server.Client.Request<Lsp.ExplainResult>("ita/explain", new { textDocument = Document(), position = new Lsp.Position(4, 3) });
        Assert.Equal("facts · เทศบาลตำบลคำสมบูรณ์", explained.Title);
        Assert.Contains("applies: o14 is 0", explained.Markdown, StringComparison.Ordinal);
        Assert.Null(await server.Client.Request("ita/explain", new { textDocument = Document(), position = new Lsp.Position(1, 3) }));

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Rules.Replace("o14 < 50", "o99 < 50", StringComparison.Ordinal) });
        var refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("ita/explain", new { textDocument = Document(), position = new Lsp.Position(4, 3) }));
        Assert.Equal("The rule facts has errors; mend them first, and it can be explained.", refusal.Message);
    }

    [Fact]
    public async Task Snapshot_tests_are_listed_run_without_writing_and_accepted()
    {
        await using var server = await Start();

        var project = (await server.Client.Request("ita/tests"))!.Single();
        Assert.Equal(System.IO.Path.GetFileName(folder.Path), (string?)project["label"]);
        var test = project["tests"]![0]!;
        Assert.Equal(("kham", "เทศบาลตำบลคำสมบูรณ์ 2568", folder.UriOf("scores/kham.json"), folder.UriOf("snapshots/kham.verified.txt")), ((string)test["id"]!, (string)test["label"]!, (string)test["sheet"]!, (string)test["verified"]!));
        var parameters = new { project = (string)project["project"]!, id = "kham" };

        var first = (await server.Client.Request("ita/runTest", parameters))!;
        Assert.Equal(("new", "", JTokenType.Null), ((string)first["outcome"]!, (string)first["verified"]!, first["range"]!.Type));
        Assert.Contains("จัดทำแผนบริหารบุคคล", (string?)first["received"], StringComparison.Ordinal);
        Assert.False(Directory.Exists(System.IO.Path.Combine(folder.Path, "snapshots")));

        Assert.Null(await server.Client.Request("ita/acceptSnapshot", parameters));
        await server.Client.WaitFor("ita/projectChanged", IsOfFolder);
        Assert.Equal((string?)first["received"], folder.Read("snapshots/kham.verified.txt"));
        Assert.Equal("""{"outcome":"same"}""", LspJson.Compact((await server.Client.Request("ita/runTest", parameters))!));

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Rules.Replace("urgent", "low", StringComparison.Ordinal) });
        var other = (await server.Client.Request("ita/runTest", parameters))!;
        Assert.Equal("different", (string?)other["outcome"]);
        var line = (int)other["range"]!["start"]!["line"]!;
        Assert.Contains("ด่วน", folder.Read("snapshots/kham.verified.txt").Split('\n')[line], StringComparison.Ordinal);

        server.Client.Change(folder.UriOf("rules/a.ita"), 3, new { text = "if if\n" });
        var failed = (await server.Client.Request("ita/runTest", parameters))!;
        Assert.Equal(("failed", folder.UriOf("rules/a.ita")), ((string)failed["outcome"]!, (string)failed["location"]!["uri"]!));
    }

    [Fact]
    public async Task A_test_fails_where_a_promise_is_broken_whatever_was_taken_over()
    {
        await using var server = await Start("en");
        var parameters = new { project = (string)(await server.Client.Request("ita/tests"))!.Single()["project"]!, id = "kham" };
        Assert.Null(await server.Client.Request("ita/acceptSnapshot", parameters));
        await server.Client.WaitFor("ita/projectChanged");

        server.Client.Change(folder.UriOf("rules/a.ita"), 2, new { text = Rules + "always expect no HR-plan\n" });

        var failed = (await server.Client.Request("ita/runTest", parameters))!;
        Assert.Equal(("failed", folder.UriOf("rules/a.ita")), ((string)failed["outcome"]!, (string)failed["location"]!["uri"]!));
        Assert.Contains("“HR-plan” is recommended by “facts” and “words” although it is never expected", (string?)failed["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_project_is_written_and_only_into_an_empty_folder()
    {
        using var place = ProjectFolder.Empty();
        await using var server = await Start();

        var result = await server.Client.Request<Lsp.NewProjectResult>("ita/newProject", new { folder = place.UriOf("demo"), language = "en" });
        Assert.True(File.Exists(result.Open.FilePath));
        Assert.True(File.Exists(System.IO.Path.Combine(place.Path, "demo", "ita.json")));

        var refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("ita/newProject", new { folder = place.UriOf("demo"), language = "en" }));
        Assert.Equal(-32803, refusal.Code);
        Assert.Contains("โฟลเดอร์นี้ไม่ว่าง", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_are_imported_with_a_report_and_nothing_is_overwritten_unasked()
    {
        folder.Write("input.csv", "agency,o14,o15,i1,หมายเหตุ\nอบต. ทดสอบ,12,100,88.5,ไม่มี\n");
        await using var server = await Start();
        object Parameters(bool overwrite) => new { source = folder.UriOf("input.csv"), target = folder.UriOf("scores/new.json"), edition = 2568, overwrite };

        var result = await server.Client.Request<Lsp.ImportResult>("ita/import", Parameters(overwrite: false));
        Assert.Equal(3, result.Scores);
        Assert.Equal(3, result.Doubts);
        Assert.StartsWith("## ไม่ได้นำมาใช้ (1)\n\n- input.csv:1:5: ไม่อ่านคอลัมน์ “หมายเหตุ”\n\n## นำมาใช้ตามที่พิมพ์ แต่น่าสงสัย (3)", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("อบต. ทดสอบ", folder.Read("scores/new.json"), StringComparison.Ordinal);
        await server.Client.WaitFor("ita/projectChanged", IsOfFolder);
        Assert.Equal(3, (await Ask("ita/sheets", server))["sheets"]!.Count());

        var refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("ita/import", Parameters(overwrite: false)));
        Assert.EndsWith("อยู่แล้ว", refusal.Message, StringComparison.Ordinal);
        await server.Client.Request("ita/import", Parameters(overwrite: true));

        folder.Write("input.csv", "nothing here\n");
        refusal = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("ita/import", Parameters(overwrite: true)));
        Assert.StartsWith("อ่านคะแนนจาก input.csv ไม่ได้", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("อบต. ทดสอบ", folder.Read("scores/new.json"), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private async Task<SharedServer> Start(string language = "th")
    {
        // Some of these ask for all projects, so no other tests share the server.
        var server = await SharedServer.Open(folder, new { experimental = new { client = nameof(ProjectRequestsTests) } }, language);
        server.Client.Open(folder.UriOf("rules/a.ita"), Rules);

        // Once it has been told of the file the server follows its scores.
        await server.Client.Diagnostics(folder.UriOf("rules/a.ita"), 1);
        return server;
    }

    private bool IsOfFolder(JToken changed) => new Lsp.DocumentUri((string)changed["project"]!).FilePath == folder.Path;

    private object Document() => new { uri = folder.UriOf("rules/a.ita") };

    private async Task<JToken> Ask(string method, SharedServer server) => (await server.Client.Request(method, new { textDocument = Document() }))!;

    private async Task<JToken> Preview(SharedServer server, string scope) => (await server.Client.Request("ita/preview", new { textDocument = Document(), scope }))!;
}
