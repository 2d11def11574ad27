using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Range = ItaRules.LanguageServer.Protocol.Messages.Range;

namespace ItaRules.LanguageServer.Tests.Messages;

public class MessageJsonTests
{
    [Fact]
    public void A_version_that_is_not_known_is_written_as_null()
    {
        var edit = new Lsp.WorkspaceEdit
        {
            DocumentChanges =
            [
                new Lsp.TextDocumentEdit(new Lsp.OptionalVersionedTextDocumentIdentifier(new Lsp.DocumentUri("file:///a"), null), [new Lsp.TextEdit(At(1, 2), "x")]),
            ],
        };

        AssertJson(
            """
            {"documentChanges":[
              {"textDocument":{"uri":"file:///a","version":null},"edits":[{"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":2}},"newText":"x"}]}]}
            """,
            edit);
    }

    [Fact]
    public void What_is_not_there_is_not_written()
    {
        AssertJson(
            """{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"message":"m","severity":2,"code":"ITA1001"}""",
            new Lsp.Diagnostic(At(0, 0), "m") { Severity = Lsp.DiagnosticSeverity.Warning, Code = "ITA1001" });
    }

    [Fact]
    public void Enumerations_and_numbers_are_those_of_the_protocol()
    {
        AssertJson("""{"data":[0,1,2,3,0],"resultId":"7"}""", new Lsp.SemanticTokens([0, 1, 2, 3, 0], "7"));
        AssertJson(
            """{"label":"o14","kind":12,"insertTextFormat":2,"labelDetails":{"description":"ชื่อ"}}""",
            new Lsp.CompletionItem("o14")
            {
                Kind = Lsp.CompletionItemKind.Value,
                InsertTextFormat = Lsp.InsertTextFormat.Snippet,
                LabelDetails = new Lsp.CompletionItemLabelDetails(Description: "ชื่อ"),
            });
    }

    [Fact]
    public void A_command_is_written_under_the_protocols_name()
    {
        AssertJson("""{"title":"t","command":"ita.x","arguments":["a",1]}""", new Lsp.Command("t", "ita.x", ["a", 1]));
    }

    [Fact]
    public void Deeply_nested_selection_ranges_are_written()
    {
        var range = new Lsp.SelectionRange(At(0, 0));
        for (var depth = 0; depth < 150; depth++)
            range = new Lsp.SelectionRange(At(0, 0), range);

        Assert.Equal(151, LspJson.ToToken(range).SelectTokens("$..range").Count());
    }

    [Theory]
    [InlineData("""{"textDocument":{"uri":"file:///a"}}""", "position")]
    [InlineData("""{"position":{"line":1,"character":2}}""", "textDocument")]
    [InlineData("""{"textDocument":{},"position":{"line":1,"character":2}}""", "uri")]
    [InlineData("""{"textDocument":{"uri":null},"position":{"line":1,"character":2}}""", "uri")]
    [InlineData("""{"textDocument":{"uri":"file:///a"},"position":{"line":1}}""", "character")]
    [InlineData("""{"textDocument":{"uri":"file:///a"},"position":{"line":-1,"character":2}}""", "line")]
    [InlineData("""{"textDocument":{"uri":"file:///a"},"position":[1,2]}""", "position")]
    [InlineData("""[1]""", "")]
    public void Parameters_that_lack_something_are_refused_with_its_name(string json, string named)
    {
        var exception = Assert.ThrowsAny<JsonException>(() => LspJson.Read<Lsp.TextDocumentPositionParams>(JToken.Parse(json)));

        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_the_server_does_not_know_are_passed_over()
    {
        var read = LspJson.Read<Lsp.TextDocumentPositionParams>(JToken.Parse(
            """{"new":{"a":[1]},"textDocument":{"uri":"file:///a","x":1},"position":{"z":{"y":[1]},"line":1,"character":99999999999}}"""));

        Assert.Equal(new Lsp.Position(1, int.MaxValue), read.Position);
    }

    [Fact]
    public void Client_capabilities_are_found_by_their_place()
    {
        var initialize = LspJson.Read<Lsp.InitializeParams>(JToken.Parse(
            """
            {"processId":null,"rootUri":null,"workspaceFolders":null,"capabilities":{
              "window":{"workDoneProgress":true},"workspace":{"applyEdit":false,"configuration":"yes"},
              "textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"diagnostic":{}}}}
            """));

        Assert.True(initialize.Capabilities.WorkDoneProgress);
        Assert.True(initialize.Capabilities.MarkdownHover);
        Assert.True(initialize.Capabilities.PullsDiagnostics);
        Assert.False(initialize.Capabilities.ApplyEdit);
        Assert.False(initialize.Capabilities.Configuration);
        Assert.False(initialize.Capabilities.Snippets);
        Assert.Null(initialize.ProcessId);
    }

    private static Range At(int line, int character) => new(new Lsp.Position(line, character), new Lsp.Position(line, character));

    private static void AssertJson(string expected, object value) =>
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), LspJson.ToToken(value)), LspJson.Compact(LspJson.ToToken(value)));
}
