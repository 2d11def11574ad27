using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class HoverHandlerTests
{
    [Theory]
    [InlineData("markdown", "**HR-plan** จัดทำแผน")]
    [InlineData("plaintext", "HR-plan จัดทำแผน")]
    public async Task A_name_is_explained_in_the_form_that_the_client_shows(string format, string expected)
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { textDocument = new { hover = new { contentFormat = new[] { format } } } }, "th");
        var uri = folder.UriOf("rules/a.ita");
        server.Client.Open(uri, ProjectFolder.Rules);

        var hover = await server.Client.Request<Lsp.Hover>("textDocument/hover", new { textDocument = new { uri }, position = new { line = 5, character = 17 } });

        Assert.Equal(format, hover.Contents.Kind);
        Assert.StartsWith(expected, hover.Contents.Value, StringComparison.Ordinal);
        Assert.Contains("เทศบาลตำบลคำสมบูรณ์: ได้รับข้อเสนอนี้", hover.Contents.Value, StringComparison.Ordinal);
        Assert.Equal(new Lsp.Range(new(5, 15), new(5, 22)), hover.Range);
    }
}
