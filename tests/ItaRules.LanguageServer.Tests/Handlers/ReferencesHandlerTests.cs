using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class ReferencesHandlerTests
{
    [Fact]
    public async Task Every_place_of_the_project_is_found_with_the_declaration_or_without()
    {
        using var folder = ProjectFolder.Create().Write("rules/b.ita", "edition 2568\nowner clerk\nassign personnel to clerk\n");
        await using var server = await SharedServer.Open(folder);

        async Task<IEnumerable<(string, Lsp.Position)>> Find(bool includeDeclaration) =>
            (await server.Client.Request<IReadOnlyList<Lsp.Location>>(
                "textDocument/references",
                new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, position = new { line = 1, character = 8 }, context = new { includeDeclaration } }))
            .Select(place => (place.Uri.Text, place.Range.Start));

        var uses = new[] { (folder.UriOf("rules/a.ita"), new Lsp.Position(2, 36)), (folder.UriOf("rules/b.ita"), new Lsp.Position(2, 7)) };
        Assert.True((bool?)server.Capabilities["referencesProvider"]);
        Assert.Equal(uses, await Find(includeDeclaration: false));
        Assert.Equal(uses.Prepend((folder.UriOf("rules/a.ita"), new Lsp.Position(1, 6))), await Find(includeDeclaration: true));
    }
}
