using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Tests.Client;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class SemanticTokensHandlerTests
{
    private const string Method = "textDocument/semanticTokens/";

    [Fact]
    public async Task A_difference_leads_from_the_last_numbers_to_those_of_now()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder);
        var textDocument = new { uri = folder.UriOf("rules/a.ita") };
        server.Client.Open(textDocument.uri, "owner a\nถ้า o14 < 50 แล้ว เสนอ ข\n");

        var options = server.Capabilities["semanticTokensProvider"]!;
        var types = options["legend"]!["tokenTypes"]!.Select(type => (string)type!).ToList();
        var modifiers = options["legend"]!["tokenModifiers"]!.Select(modifier => (string)modifier!);
        var full = await server.Client.Request<Lsp.SemanticTokens>(Method + "full", new { textDocument });
        Assert.True((bool?)options["range"]);
        Assert.True((bool?)options["full"]!["delta"]);
        Assert.Equal(["declaration", "readonly", "defaultLibrary"], modifiers);
        Assert.Equal(
            [
                0, 0, 5, types.IndexOf("keyword"), 0, 0, 6, 1, types.IndexOf("class"), 1,
                1, 0, 3, types.IndexOf("keyword"), 0, 0, 4, 3, types.IndexOf("enumMember"), 6, 0, 4, 1, types.IndexOf("operator"), 0, 0, 2, 2, types.IndexOf("number"), 0,
                0, 3, 4, types.IndexOf("keyword"), 0, 0, 5, 4, types.IndexOf("keyword"), 0, 0, 5, 1, types.IndexOf("type"), 0,
            ],
            full.Data);

        server.Client.Change(textDocument.uri, 2, new { range = new { start = new { line = 1, character = 10 }, end = new { line = 1, character = 12 } }, text = "๕.๕" });
        var delta = await server.Client.Request<Lsp.SemanticTokensDelta>(Method + "full/delta", new { textDocument, previousResultId = full.ResultId });
        var edit = Assert.Single(delta.Edits);
        var patched = full.Data.Take(edit.Start).Concat(edit.Data ?? []).Concat(full.Data.Skip(edit.Start + edit.DeleteCount)).ToList();
        var again = await server.Client.Request<Lsp.SemanticTokens>(Method + "full", new { textDocument });
        Assert.Equal(again.Data, patched);
        Assert.NotEqual(full.Data, patched);

        var same = await server.Client.Request<Lsp.SemanticTokensDelta>(Method + "full/delta", new { textDocument, previousResultId = again.ResultId });
        Assert.Empty(same.Edits);
        var lost = await server.Client.Request<Lsp.SemanticTokens>(Method + "full/delta", new { textDocument, previousResultId = "gone" });
        Assert.Equal(again.Data, lost.Data);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task After_any_edit_differences_lead_to_all_colours_and_a_range_is_a_part_of_them(string encoding)
    {
        string[] pieces = ["ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผน\r\n", "\r\n", "# 😀 ก\r\n", "\"", "o1", " และ ", "measure แผน \"แผน\"\r\n", "", "", ""];
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { general = new { positionEncodings = new[] { encoding } } });
        var textDocument = new { uri = folder.UriOf("rules/a.ita") };
        var text = new SourceText(string.Concat(pieces) + string.Concat(pieces));
        server.Client.Open(textDocument.uri, text.Content);
        var positions = encoding == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;
        var random = new Random(4);
        var full = await server.Client.Request<Lsp.SemanticTokens>(Method + "full", new { textDocument });
        var (data, id) = (full.Data, full.ResultId);
        for (var version = 2; version < 80; version++)
        {
            var range = RandomRange();
            var change = new TextChange(positions.ToSpan(text, range), pieces[random.Next(pieces.Length)]);
            server.Client.Change(textDocument.uri, version, new { range, text = change.NewText });
            text = text.WithChange(change);

            var answer = (await server.Client.Request(Method + "full/delta", new { textDocument, previousResultId = id }))!;
            var delta = LspJson.Read<Lsp.SemanticTokensDelta>(answer);
            foreach (var edit in delta.Edits)
                data = [.. data.Take(edit.Start), .. edit.Data ?? [], .. data.Skip(edit.Start + edit.DeleteCount)];
            id = delta.ResultId;
            if (version % 4 != 0)
                continue;
            var now = await server.Client.Request<Lsp.SemanticTokens>(Method + "full", new { textDocument });
            Assert.Equal(now.Data, data);
            id = now.ResultId;
            var seen = RandomRange();
            var part = await server.Client.Request<Lsp.SemanticTokens>(Method + "range", new { textDocument, range = seen });
            var span = positions.ToSpan(text, seen);
            Assert.Equal(Places(now.Data).Where(token => positions.ToSpan(text, token.Range).Overlaps(span)), Places(part.Data));
        }

        Lsp.Range RandomRange()
        {
            var start = random.Next(text.Length + 1);
            return positions.ToRange(text, TextSpan.FromBounds(start, Math.Min(text.Length, start + random.Next(9))));
        }
    }

    [Fact]
    public async Task The_colours_of_a_range_are_those_of_its_words()
    {
        using var folder = ProjectFolder.Create();
        await using var server = await SharedServer.Open(folder, new { general = new { positionEncodings = new[] { "utf-8" } } });

        var tokens = await server.Client.Request<Lsp.SemanticTokens>(
            Method + "range",
            new { textDocument = new { uri = folder.UriOf("rules/a.ita") }, range = new { start = new { line = 1, character = 0 }, end = new { line = 2, character = 7 } } });

        // Lines 1 and 2: owner, its name, its title in bytes; measure.
        Assert.Equal([(1, 0, 5), (0, 6, 9), (0, 10, 53), (1, 0, 7)], tokens.Data.Chunk(5).Select(token => (token[0], token[1], token[2])));
    }

    private static IEnumerable<(Lsp.Range Range, int Type, int Modifiers)> Places(IReadOnlyList<int> data)
    {
        var (line, character) = (0, 0);
        foreach (var token in data.Chunk(5))
        {
            (line, character) = (line + token[0], token[0] == 0 ? character + token[1] : token[1]);
            yield return (new Lsp.Range(new(line, character), new(line, character + token[2])), token[3], token[4]);
        }
    }
}
