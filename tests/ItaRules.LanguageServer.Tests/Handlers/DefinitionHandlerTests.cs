using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class DefinitionHandlerTests
{
    [Fact]
    public async Task A_name_leads_to_its_declaration_in_another_file_that_is_not_open()
    {
        using var folder = ProjectFolder.Create("edition 2568\nif o14 < 50 then note \"😀\" recommend HR-plan\n").Write("rules/b.ita", "edition 2568\nmeasure HR-plan \"แผน\"\n");
        await using var server = await SharedServer.Open(folder, new { textDocument = new { definition = new { linkSupport = true } } });
        var question = new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, position = new { line = 1, character = 42 } };

        var link = Assert.Single(await server.Client.Request<IReadOnlyList<Lsp.LocationLink>>("textDocument/definition", question));

        Assert.True((bool?)server.Capabilities["definitionProvider"]);
        Assert.Equal(folder.UriOf("rules/b.ita"), link.TargetUri.Text);
        Assert.Equal(new Lsp.Range(new(1, 0), new(1, 21)), link.TargetRange);
        Assert.Equal(new Lsp.Range(new(1, 8), new(1, 15)), link.TargetSelectionRange);
        Assert.Equal(new Lsp.Range(new(1, 37), new(1, 44)), link.OriginSelectionRange);
    }
}
