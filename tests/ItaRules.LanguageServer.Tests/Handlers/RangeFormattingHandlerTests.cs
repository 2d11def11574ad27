using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class RangeFormattingHandlerTests
{
    [Fact]
    public async Task Only_the_lines_of_the_range_are_laid_out()
    {
        using var folder = ProjectFolder.Create("edition   2568\nowner   a\nowner   b\n");
        await using var server = await SharedServer.Open(folder);

        var edits = await server.Client.Request<IReadOnlyList<Lsp.TextEdit>>(
            "textDocument/rangeFormatting",
            new
            {
                textDocument = new { uri = folder.UriOf("rules/a.ita") },
                range = new { start = new { line = 1, character = 2 }, end = new { line = 1, character = 2 } },
                options = new { tabSize = 4, insertSpaces = true },
            });

        Assert.True((bool?)server.Capabilities["documentRangeFormattingProvider"]);
        Assert.Equal(new Lsp.TextEdit(new Lsp.Range(new(1, 6), new(1, 8)), ""), Assert.Single(edits));
    }
}
