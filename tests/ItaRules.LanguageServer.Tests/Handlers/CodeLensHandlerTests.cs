using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class CodeLensHandlerTests
{
    [Fact]
    public async Task A_rule_says_whether_it_applies_and_is_explained_by_the_client_that_can()
    {
        using var folder = ProjectFolder.Create().Write("scores/bang.json", """{"edition":2568,"agency":{"name":"เทศบาลตำบลบางกระบือ"},"items":{"o14":100}}""");
        await using var server = ServerProcess.Start();
        var uri = folder.UriOf("rules/a.ita");
        await server.Client.Initialize(more: new
        {
            workspaceFolders = new[] { new { uri = Lsp.DocumentUri.FromFilePath(folder.Path).Text, name = "project" } },
            initializationOptions = new { language = "th", clientCommands = new[] { "itaRules.explainRule" } },
        });
        server.Client.Open(uri, ProjectFolder.Rules);

        var lenses = await server.Client.Request<IReadOnlyList<Lsp.CodeLens>>("textDocument/codeLens", new { textDocument = new { uri } });
        var resolved = await Task.WhenAll(lenses.Select(lens => server.Client.Request<Lsp.CodeLens>("codeLens/resolve", lens)));

        Assert.All(lenses, lens => Assert.Equal(new Lsp.Range(new(3, 5), new(3, 13)), lens.Range));
        Assert.Equal(["✗ เทศบาลตำบลบางกระบือ: กฎไม่มีผล เพราะ o14 ได้ 100 ไม่น้อยกว่า 50", "มีผลกับ 1 จาก 2 หน่วยงาน"], resolved.Select(lens => lens.Command!.Title));
        Assert.Equal(["itaRules.explainRule", ""], resolved.Select(lens => lens.Command!.Name));
        Assert.Equal(2, resolved[0].Command!.Arguments!.Count);
    }

    [Fact]
    public async Task For_a_client_without_a_page_for_it_the_server_says_why()
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: folder.Open());
        var uri = folder.UriOf("rules/a.ita");
        server.Client.Open(uri, ProjectFolder.Rules);

        var lens = Assert.Single(await server.Client.Request<IReadOnlyList<Lsp.CodeLens>>("textDocument/codeLens", new { textDocument = new { uri } }));
        var command = (await server.Client.Request<Lsp.CodeLens>("codeLens/resolve", lens)).Command!;
        await server.Client.Request("workspace/executeCommand", new { command = command.Name, arguments = command.Arguments });
        var shown = await server.Client.WaitFor("window/showMessage");

        Assert.Equal("ita.explainRule", command.Name);
        Assert.Contains("applies: o14 is 0, below 50", (string?)shown["message"], StringComparison.Ordinal);
    }
}
