using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class WorkspaceSymbolHandlerTests
{
    [Fact]
    public async Task Declarations_are_found_by_parts_of_name_or_title()
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        var result = await server.Client.Initialize(more: folder.Open());
        server.Client.Open(folder.UriOf("rules/a.ita"), ProjectFolder.Rules);

        async Task<IEnumerable<(string, string?, Lsp.Range)>> Find(string query) =>
            (await server.Client.Request<IReadOnlyList<Lsp.WorkspaceSymbol>>("workspace/symbol", new { query })).Select(symbol => (symbol.Name, symbol.ContainerName, symbol.Location.Range));

        Assert.True((bool?)result["capabilities"]!["workspaceSymbolProvider"]);
        Assert.Equal(
            [("HR-plan", "จัดทำแผน", new(new(2, 8), new(2, 15))), ("low-plan", null, new(new(3, 5), new(3, 13)))],
            await Find("plan"));
        Assert.Equal([("personnel", "งานการเจ้าหน้าที่", new(new(1, 6), new(1, 15)))], await Find("เจ้าหน้าที่"));
        Assert.Empty(await Find("nothing"));
    }
}
