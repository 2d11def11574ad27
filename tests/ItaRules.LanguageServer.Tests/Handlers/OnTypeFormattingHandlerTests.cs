using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class OnTypeFormattingHandlerTests
{
    [Fact]
    public async Task A_line_end_lays_out_the_line_before_it()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), "edition   2568\nowner   a\n");

        var edits = await server.Client.Request<IReadOnlyList<Lsp.TextEdit>>(
            "textDocument/onTypeFormatting",
            new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, position = new { line = 2, character = 0 }, ch = "\n", options = new { tabSize = 4, insertSpaces = true } });

        Assert.Equal("\n", (string?)server.Capabilities["documentOnTypeFormattingProvider"]!["firstTriggerCharacter"]);
        Assert.Equal(new Lsp.TextEdit(new Lsp.Range(new(1, 6), new(1, 8)), ""), Assert.Single(edits));
    }
}
