using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class DocumentSymbolHandlerTests
{
    [Fact]
    public async Task The_outline_is_a_tree_where_the_client_shows_one()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { textDocument = new { documentSymbol = new { hierarchicalDocumentSymbolSupport = true } } });

        var symbols = await server.Client.Request<IReadOnlyList<Lsp.DocumentSymbol>>(
            "textDocument/documentSymbol", new { textDocument = new { uri = folder.UriOf("rules/a.ita") } });

        Assert.True((bool?)server.Capabilities["documentSymbolProvider"]);
        Assert.Equal(
            [("edition 2568", Lsp.SymbolKind.Number, null), ("personnel", Lsp.SymbolKind.Class, "งานการเจ้าหน้าที่"), ("HR-plan", Lsp.SymbolKind.Object, "จัดทำแผน"), ("low-plan", Lsp.SymbolKind.Function, "if o14 < 50")],
            symbols.Select(symbol => (symbol.Name, symbol.Kind, symbol.Detail)));
        Assert.Equal("recommend HR-plan", Assert.Single(symbols[3].Children!).Name);
        Assert.Equal(new Lsp.Range(new(3, 0), new(5, 22)), symbols[3].Range);
        Assert.Equal(new Lsp.Range(new(3, 5), new(3, 13)), symbols[3].SelectionRange);
    }

    [Fact]
    public async Task It_is_a_list_for_others()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);

        var symbols = await server.Client.Request<IReadOnlyList<Lsp.WorkspaceSymbol>>(
            "textDocument/documentSymbol", new { textDocument = new { uri = folder.UriOf("rules/a.ita") } });

        Assert.Equal(
            [("edition 2568", null), ("personnel", null), ("HR-plan", null), ("low-plan", null), ("recommend HR-plan", "low-plan")],
            symbols.Select(symbol => (symbol.Name, symbol.ContainerName)));
    }
}
