using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class FoldingRangeHandlerTests
{
    [Fact]
    public async Task Rules_and_blocks_of_comments_fold()
    {
        using var folder = ProjectFolder.Create("# one\n# two\n" + ProjectFolder.Rules);
        await using var server = await SharedServer.Open(folder);

        var ranges = await server.Client.Request<IReadOnlyList<Lsp.FoldingRange>>("textDocument/foldingRange", new { textDocument = new { uri = folder.UriOf("rules/a.ita") } });

        Assert.True((bool?)server.Capabilities["foldingRangeProvider"]);
        Assert.Equal([new(0, 1, Lsp.FoldingRangeKind.Comment), new(5, 7), new(6, 7)], ranges);
    }
}
