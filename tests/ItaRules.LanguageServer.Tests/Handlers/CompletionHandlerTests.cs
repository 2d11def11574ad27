using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class CompletionHandlerTests
{
    [Fact]
    public async Task Codes_come_with_Thai_titles_and_the_score_of_the_sheet_and_more_on_demand()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { textDocument = new { completion = new { completionItem = new { labelDetailsSupport = true, documentationFormat = new[] { "markdown" } } } } }, "th");
        var uri = folder.UriOf("rules/a.ita");
        server.Client.Open(uri, "edition 2568\nif o1\n");

        var list = await Complete(server.Client, uri, new { line = 1, character = 5 });
        var item = list.Items.Single(item => item.Label == "o14");
        var resolved = await server.Client.Request<Lsp.CompletionItem>("completionItem/resolve", item);

        Assert.True((bool?)server.Capabilities["completionProvider"]!["resolveProvider"]);
        Assert.Equal("แผนการบริหารและพัฒนาทรัพยากรบุคคล", item.Detail);
        Assert.Equal("0 · แผนการบริหารและพัฒนาทรัพยากรบุคคล", item.LabelDetails!.Description);
        Assert.Equal(new Lsp.TextEdit(new Lsp.Range(new(1, 3), new(1, 5)), "o14"), item.TextEdit);
        Assert.Equal(Lsp.MarkupKind.Markdown, resolved.Documentation!.Kind);
        Assert.Contains("เทศบาลตำบลคำสมบูรณ์ ปี 2568: 0", resolved.Documentation.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inside_Thai_the_client_asks_again_with_every_letter()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: new { initializationOptions = new { language = "th" } });
        server.Client.Open("untitled:Untitled-1", "ถ้า\nif");

        var thai = await Complete(server.Client, "untitled:Untitled-1", new { line = 0, character = 3 });
        Assert.True(thai.IsIncomplete);
        Assert.Contains(thai.Items, item => item.Label == "o14" && item.TextEdit!.NewText == " o14");
        Assert.False((await Complete(server.Client, "untitled:Untitled-1", new { line = 1, character = 2 })).IsIncomplete);
    }

    [Fact]
    public async Task A_space_opens_the_list_only_where_the_sentence_goes_on()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);
        var uri = folder.UriOf("rules/a.ita");
        server.Client.Open(uri, "owner clerk \nif o14 \n");

        var context = new { triggerKind = 2, triggerCharacter = " " };
        Assert.Empty((await Complete(server.Client, uri, new { line = 0, character = 12 }, context)).Items);
        Assert.Contains((await Complete(server.Client, uri, new { line = 1, character = 7 }, context)).Items, item => item.Label == "below");
        Assert.NotEmpty((await Complete(server.Client, uri, new { line = 0, character = 12 })).Items);
    }

    [Fact]
    public async Task Snippets_are_for_clients_that_fill_them_in_and_have_none_of_their_own()
    {
        Assert.Contains(await CompleteEmptyFile(snippets: true, []), item => item.InsertTextFormat == Lsp.InsertTextFormat.Snippet);
        Assert.DoesNotContain(await CompleteEmptyFile(snippets: false, []), item => item.InsertTextFormat == Lsp.InsertTextFormat.Snippet);
        Assert.DoesNotContain(await CompleteEmptyFile(snippets: true, ["itaRules.explainRule"]), item => item.InsertTextFormat == Lsp.InsertTextFormat.Snippet);
    }

    private static async Task<IReadOnlyList<Lsp.CompletionItem>> CompleteEmptyFile(bool snippets, string[] clientCommands)
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(
            new { textDocument = new { completion = new { completionItem = new { snippetSupport = snippets } } } }, new { initializationOptions = new { language = "en", clientCommands } });
        server.Client.Open("untitled:Untitled-1", "");
        return (await Complete(server.Client, "untitled:Untitled-1", new { line = 0, character = 0 })).Items;
    }

    private static Task<Lsp.CompletionList> Complete(LanguageClient client, string uri, object position, object? context = null) =>
        client.Request<Lsp.CompletionList>("textDocument/completion", new { textDocument = new { uri }, position, context });
}
