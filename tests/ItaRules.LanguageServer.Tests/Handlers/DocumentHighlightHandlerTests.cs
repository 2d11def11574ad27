using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class DocumentHighlightHandlerTests
{
    [Fact]
    public async Task The_declaration_is_marked_as_such_and_the_uses_as_read()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);

        var found = await server.Client.Request<IReadOnlyList<Lsp.DocumentHighlight>>(
            "textDocument/documentHighlight", new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, position = new { line = 5, character = 16 } });

        Assert.True((bool?)server.Capabilities["documentHighlightProvider"]);
        Assert.Equal(
            [new(new(new(2, 8), new(2, 15)), Lsp.DocumentHighlightKind.Write), new(new(new(5, 15), new(5, 22)), Lsp.DocumentHighlightKind.Read)],
            found);
    }
}
