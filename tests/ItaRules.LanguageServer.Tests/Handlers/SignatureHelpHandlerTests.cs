using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class SignatureHelpHandlerTests
{
    [Fact]
    public async Task The_form_of_the_clause_comes_with_the_part_that_is_written()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: new { initializationOptions = new { language = "th" } });
        server.Client.Open("untitled:Untitled-1", "กฎ ก สำหรับ ");

        var help = await server.Client.Request<Lsp.SignatureHelp>("textDocument/signatureHelp", new { textDocument = new { uri = "untitled:Untitled-1" }, position = new { line = 0, character = 12 } });

        Assert.Equal("กฎ ‹ชื่อ› [\"‹ชื่อเต็ม›\"] [สำหรับ ประเด็นที่ ‹เลขที่ประเด็น›]", Assert.Single(help.Signatures).Label);
        Assert.Equal(2, help.ActiveParameter);
        Assert.All(help.Signatures[0].Parameters, part => Assert.Contains(part.Label, help.Signatures[0].Label, StringComparison.Ordinal));
    }
}
