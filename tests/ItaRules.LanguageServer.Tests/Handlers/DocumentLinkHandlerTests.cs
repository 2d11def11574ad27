using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class DocumentLinkHandlerTests
{
    [Fact]
    public async Task Used_files_and_web_addresses_are_links()
    {
        using var folder = ProjectFolder.Create("edition 2568\nuse \"../ส่วนกลาง.ita\"\nmeasure M reference \"ดู https://example.org/ita?year=2568\"\n").Write("ส่วนกลาง.ita", "edition 2568\nowner a\n");
        await using var server = await SharedServer.Open(folder);

        var links = await server.Client.Request<IReadOnlyList<Lsp.DocumentLink>>(
            "textDocument/documentLink", new { textDocument = new { uri = folder.UriOf("rules/a.ita") } });

        Assert.NotNull(server.Capabilities["documentLinkProvider"]);
        Assert.Equal([folder.UriOf("ส่วนกลาง.ita"), "https://example.org/ita?year=2568"], links.Select(link => link.Target!.Text));
        Assert.Equal([new(new(1, 5), new(1, 20)), new(new(2, 24), new(2, 57))], links.Select(link => link.Range));
    }
}
