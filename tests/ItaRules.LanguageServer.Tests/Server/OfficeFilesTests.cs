using System.Text;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Server;

/// <summary>
/// Files as office programs leave them — lines that end with CRLF, a byte order mark, Thai names with spaces — for a client that counts in UTF-8. The server is its own process.
/// </summary>
public sealed class OfficeFilesTests : IDisposable
{
    private const string RulesFile = "กฎ ของเรา/งาน บุคคล.ita";

    private static readonly object capabilities = new
    {
        general = new { positionEncodings = new[] { "utf-8", "utf-16" } },
        textDocument = new { codeAction = new { codeActionLiteralSupport = new { codeActionKind = new { valueSet = Array.Empty<string>() } } } },
    };

    private readonly ProjectFolder folder = ProjectFolder.Empty()
        .Write("ita.json", """{"edition":2568,"rules":["กฎ ของเรา"],"scores":["คะแนน ปีนี้"]}""")
        .Write("คะแนน ปีนี้/ขาม สมบูรณ์.json", """{"edition":2568,"agency":{"name":"ขามสมบูรณ์"},"items":{"o14":0}}""")
        .Write("คะแนน ปีนี้/บาง กระบือ.json", """{"edition":2568,"agency":{"name":"บางกระบือ"},"items":{"o14":100}}""")
        .Write("คะแนน ปีนี้/ยัง ไม่ ครบ.json", """{"edition":2568,"agency":{"name":"ยังไม่ครบ"},"items":{"o14":null,"o15":50}}""");

    [Fact]
    public async Task All_that_is_certain_is_mended_in_place()
    {
        const string Before = "มาตรการ แผน \"แผน😀\" ระยะเวลาดำเนินการ ไตรมาส ๒\r\n\r\n# ๕๐ => ไม่แตะ\r\nถ้า o14 => ๕๐% แล้ว เสนอ แผน\r\nถ้า o15 => ๕๐% และ o16 ต่ำกว่า ๕๐% แล้ว เสนอ แผน # ก\r\n";
        const string After = "มาตรการ แผน \"แผน😀\" ระยะเวลาดำเนินการ ไตรมาส ๒\r\n\r\n# ๕๐ => ไม่แตะ\r\nถ้า o14 >= ๕๐ แล้ว เสนอ แผน\r\nถ้า o15 >= ๕๐ และ o16 ต่ำกว่า ๕๐ แล้ว เสนอ แผน # ก\r\n";
        await using var server = await Start();
        server.Client.Open(folder.UriOf(RulesFile), Before);

        var action = Assert.Single((await server.Client.Request("textDocument/codeAction", new
        {
            textDocument = new { uri = folder.UriOf(RulesFile) },
            range = new Lsp.Range(new(0, 0), new(0, 0)),
            context = new { diagnostics = Array.Empty<object>(), only = new[] { "source.fixAll" } },
        }))!);
        var resolved = await server.Client.Request("codeAction/resolve", action);

        Assert.Equal(After, Apply(Before, resolved!["edit"]!["changes"]![folder.UriOf(RulesFile)]!));
    }

    [Fact]
    public async Task What_is_laid_out_keeps_its_line_ends()
    {
        const string Before = "ปีประเมิน   2568\r\nมาตรการ   แผน   \"แผน\"   ขั้นตอน   \"ก\"\r\nถ้า o14 < 50\r\nแล้ว เสนอ แผน\r\n";
        await using var server = await Start();
        server.Client.Open(folder.UriOf(RulesFile), Before);

        var edits = await server.Client.Request("textDocument/formatting", new { textDocument = new { uri = folder.UriOf(RulesFile) }, options = new { tabSize = 4, insertSpaces = true } });

        var after = Apply(Before, edits!);
        Assert.Contains("ปีประเมิน 2568\r\n", after, StringComparison.Ordinal);
        Assert.DoesNotMatch("[^\r]\n", after);
    }

    [Fact]
    public async Task Lenses_stand_over_their_rules_and_count_those_that_cannot_be_decided()
    {
        const string Text = "ปีประเมิน 2568 # ก\r\nมาตรการ แผน\r\n\r\nกฎ \"แผน😀\" สำหรับ ประเด็นที่ 6\r\nถ้า o14 < 50\r\nแล้ว เสนอ แผน\r\n";
        await using var server = await Start();
        server.Client.Open(folder.UriOf(RulesFile), Text);

        var lenses = await server.Client.Request<IReadOnlyList<Lsp.CodeLens>>("textDocument/codeLens", new { textDocument = new { uri = folder.UriOf(RulesFile) } });
        var titles = await Task.WhenAll(lenses.Select(async lens => (await server.Client.Request<Lsp.CodeLens>("codeLens/resolve", lens)).Command!.Title));

        Assert.All(lenses, lens => Assert.Equal(new Lsp.Range(new(3, 7), new(3, 22)), lens.Range));
        Assert.StartsWith("✓ ขามสมบูรณ์: กฎมีผล เพราะ o14 ได้ 0 ต่ำกว่า 50", titles[0], StringComparison.Ordinal);
        Assert.Equal("มีผลกับ 1 จาก 3 หน่วยงาน ยังตัดสินไม่ได้ 1", titles[1]);
    }

    [Fact]
    public async Task A_byte_order_mark_on_disk_counts_for_no_place_of_a_file_that_is_not_open()
    {
        const string Declaring = "มาตรการ แผน \"แผน\"\r\n";
        folder.Write("กฎ ของเรา/มาตรการ.ita", "\uFEFF" + Declaring).Write("กฎ ของเรา/ผิด.ita", "\uFEFFถ้า o99 < 50 แล้ว เสนอ แผน\r\n");
        const string Using = "ถ้า o14 < 50 แล้ว เสนอ แผน\r\n";
        await using var server = await Start();
        server.Client.Open(folder.UriOf(RulesFile), Using);
        var place = new { textDocument = new { uri = folder.UriOf(RulesFile) }, position = new Lsp.Position(0, Bytes("ถ้า o14 < 50 แล้ว เสนอ แ")), newName = "แผนบุคคล" };

        var definition = (await server.Client.Request("textDocument/definition", place))!.Single();
        Assert.Equal(Bytes("มาตรการ "), (int)definition["range"]!["start"]!["character"]!);
        var edit = await server.Client.Request("textDocument/rename", place);
        Assert.Equal("มาตรการ แผนบุคคล \"แผน\"\r\n", Apply(Declaring, edit!["changes"]![folder.UriOf("กฎ ของเรา/มาตรการ.ita")]!));
        var wrong = Assert.Single(await server.Client.Diagnostics(folder.UriOf("กฎ ของเรา/ผิด.ita"), null), one => one.Code == "ITA1001");
        Assert.Equal(new Lsp.Range(new(0, Bytes("ถ้า ")), new(0, Bytes("ถ้า o99"))), wrong.Range);
    }

    public void Dispose() => folder.Dispose();

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    // What an editor does that knows its text as lines of bytes.
    private static string Apply(string text, JToken edits)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var edit in edits.OrderBy(edit => Offset(edit["range"]!["start"]!)).Reverse())
            bytes = [.. bytes[..Offset(edit["range"]!["start"]!)], .. Encoding.UTF8.GetBytes((string)edit["newText"]!), .. bytes[Offset(edit["range"]!["end"]!)..]];
        return Encoding.UTF8.GetString(bytes);

        int Offset(JToken position) => Bytes(string.Concat(text.Split('\n').Take((int)position["line"]!).Select(line => line + '\n'))) + (int)position["character"]!;
    }

    private async Task<ServerProcess> Start()
    {
        var server = ServerProcess.Start();
        await server.Client.Initialize(capabilities, folder.Open("th"));
        return server;
    }
}
