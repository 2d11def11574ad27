using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class InlayHintHandlerTests
{
    [Fact]
    public async Task A_code_is_followed_by_title_and_score_with_more_on_demand()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { textDocument = new { hover = new { contentFormat = new[] { "markdown" } } } }, "th");
        var uri = folder.UriOf("rules/a.ita");
        server.Client.Open(uri, ProjectFolder.Rules);

        var range = new { start = new { line = 0, character = 0 }, end = new { line = 9, character = 0 } };
        var hint = Assert.Single(await server.Client.Request<IReadOnlyList<Lsp.InlayHint>>("textDocument/inlayHint", new { textDocument = new { uri }, range }));
        var resolved = await server.Client.Request<Lsp.InlayHint>("inlayHint/resolve", hint);

        Assert.Equal(new Lsp.Position(4, 6), hint.Position);
        Assert.Equal("แผนการบริหารและพัฒนาทรัพยากรบุคคล · 0", hint.Label);
        Assert.StartsWith("**o14**", resolved.Tooltip!.Value, StringComparison.Ordinal);
    }
}
