using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class SelectionRangeHandlerTests
{
    [Fact]
    public async Task Each_place_has_its_chain_up_to_the_file()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);

        var ranges = await server.Client.Request<IReadOnlyList<Lsp.SelectionRange>>(
            "textDocument/selectionRange",
            new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, positions = new[] { new { line = 4, character = 4 }, new { line = 0, character = 9 } } });

        Assert.True((bool?)server.Capabilities["selectionRangeProvider"]);
        Assert.Equal(
            [
                new(new(4, 3), new(4, 6)), new(new(4, 3), new(4, 11)), new(new(4, 0), new(5, 22)), new(new(3, 0), new(5, 22)), new(new(0, 0), new(6, 0)),
            ],
            Chain(ranges[0]));
        Assert.Equal([new(new(0, 8), new(0, 12)), new(new(0, 0), new(0, 12)), new(new(0, 0), new(6, 0))], Chain(ranges[1]));
    }

    private static IEnumerable<Lsp.Range> Chain(Lsp.SelectionRange? range)
    {
        for (; range is not null; range = range.Parent)
            yield return range.Range;
    }
}
