using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class RenameHandlerTests
{
    [Fact]
    public async Task A_name_is_shown_and_then_changed_in_all_files()
    {
        using var folder = ProjectFolder.Create().Write("rules/b.ita", "edition 2568\nif o15 < 50 then recommend \"HR-plan\"\n");
        await using var server = await SharedServer.Open(folder, new { workspace = new { workspaceEdit = new { documentChanges = true } } });
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules, version: 7);
        var textDocument = new { uri = folder.UriOf("rules/a.ita") };
        var position = new { line = 2, character = 10 };

        var target = await server.Client.Request<Lsp.PrepareRenameResult>("textDocument/prepareRename", new { textDocument, position });
        var edit = await server.Client.Request("textDocument/rename", new { textDocument, position, newName = "แผน บุคคล" });

        Assert.True((bool?)server.Capabilities["renameProvider"]!["prepareProvider"]);
        Assert.Equal(new Lsp.PrepareRenameResult(new(new(2, 8), new(2, 15)), "HR-plan"), target);
        Assert.Equal(
            [
                (folder.UriOf("rules/a.ita"), 7, 2, 8, "\"แผน บุคคล\""), (folder.UriOf("rules/a.ita"), 7, 5, 15, "\"แผน บุคคล\""),
                (folder.UriOf("rules/b.ita"), null, 1, 27, "\"แผน บุคคล\""),
            ],
            edit!["documentChanges"]!.SelectMany(file => file["edits"]!.Select(change => (
                (string)file["textDocument"]!["uri"]!, (int?)file["textDocument"]!["version"],
                (int)change["range"]!["start"]!["line"]!, (int)change["range"]!["start"]!["character"]!, (string)change["newText"]!))));
    }

    [Fact]
    public async Task What_cannot_be_renamed_is_refused_in_the_language_of_the_reader()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, language: "th");
        var textDocument = new { uri = folder.UriOf("rules/a.ita") };

        var code = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("textDocument/prepareRename", new { textDocument, position = new { line = 4, character = 4 } }));
        var name = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("textDocument/rename", new { textDocument, position = new { line = 2, character = 10 }, newName = "o15" }));

        Assert.Equal((ErrorCode.RequestFailed, "“o14” เป็นรหัสคะแนนของแบบประเมิน จึงเปลี่ยนชื่อไม่ได้"), ((ErrorCode)code.Code, code.Message));
        Assert.Equal("“o15” เป็นรหัสของข้อในแบบประเมิน ใช้เป็นชื่ออื่นไม่ได้", name.Message);
    }
}
