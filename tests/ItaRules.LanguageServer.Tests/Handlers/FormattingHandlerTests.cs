using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class FormattingHandlerTests
{
    [Fact]
    public async Task A_document_is_laid_out_as_it_stands_in_the_editor()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);
        server.Client.Open(folder.UriOf("rules/a.ita"), "edition   2568\n");

        var edits = await server.Client.Request<IReadOnlyList<Lsp.TextEdit>>(
            "textDocument/formatting",
            new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, options = new { tabSize = 4, insertSpaces = true } });

        Assert.True((bool?)server.Capabilities["documentFormattingProvider"]);
        Assert.Equal(new Lsp.TextEdit(new Lsp.Range(new(0, 7), new(0, 10)), " "), Assert.Single(edits));
    }
}
