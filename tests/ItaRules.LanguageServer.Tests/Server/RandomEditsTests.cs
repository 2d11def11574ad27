using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Tests.Client;
using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Server;

/// <summary>Thousands of edits, questions and cancels in a row, with a fixed seed: the server lives, and says at the end what a fresh one says.</summary>
public sealed class RandomEditsTests : IDisposable
{
    private const int Edits = 5_000;
    private const int MostCharacters = 1_500;

    private static readonly string[] pieces =
    [
        "if o14 < 50 then recommend HR-plan\n", "ถ้า ", "o1", "o99", "recomend ", "\"", "“ก", "(", "measure B \"ข\"\n", " and ", "\n", "\r\n", "😀", "๕๐", "rule x\n", "use \"ita:2568\"\n", "# ", "ignore ITA1006: ก\n", "{o14}", "edition 2567\n",
    ];

    private static readonly string[] aboutPlaces = ["textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/documentHighlight", "textDocument/signatureHelp", "ita/explain"];

    private static readonly string[] aboutDocuments =
    [
        "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/semanticTokens/full", "textDocument/documentLink", "textDocument/codeLens", "textDocument/diagnostic", "ita/sheets",
    ];

    private readonly ProjectFolder folder = ProjectFolder.Create();
    private readonly Random random = new(2568);

    [Fact]
    public async Task After_all_of_them_the_answers_are_those_of_a_fresh_server()
    {
        await using var server = await Start();
        var text = ProjectFolder.Rules;
        server.Client.Open(folder.UriOf("rules/a.ita"), text);
        var asked = new List<PendingRequest>();
        for (var version = 2; version < Edits + 2; version++)
        {
            text = Edit(server, text, version);
            if (random.Next(4) == 0)
                asked.Add(Ask(server, text));
            if (asked.Count > 0 && random.Next(3) == 0)
                asked[random.Next(asked.Count)].Cancel();

            // No editor leaves hundreds of questions open; what is waited for here was asked long before.
            if (asked.Count > 60)
            {
                await Done(asked[0]);
                asked.RemoveAt(0);
            }
        }

        foreach (var request in asked)
            await Done(request);
        await using var fresh = await Start();
        fresh.Client.Open(folder.UriOf("rules/a.ita"), text, version: Edits + 1);

        var expected = await Answers(fresh, text);
        Assert.Equal(expected, await Answers(server, text));
        Assert.Contains(expected, answer => answer.StartsWith("textDocument/diagnostic {\"", StringComparison.Ordinal));
        await server.Client.ShutDown();
        Assert.Equal(0, await server.WaitForExit());
        Assert.DoesNotContain("failed", server.Log, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    // Typing, deleting and, where the text has grown long, a new start.
    private string Edit(ServerProcess server, string text, int version)
    {
        var start = Place(random.Next(text.Length + 1));
        var end = Place(text.Length > MostCharacters ? text.Length : Math.Min(text.Length, start + random.Next(7)));
        var inserted = random.Next(3) == 0 ? "" : pieces[random.Next(pieces.Length)];
        var range = PositionEncoding.Utf16.ToRange(new SourceText(text), TextSpan.FromBounds(start, Math.Max(start, end)));
        server.Client.Change(folder.UriOf("rules/a.ita"), version, new { text = inserted, range });
        return string.Concat(text.AsSpan(0, start), inserted, text.AsSpan(Math.Max(start, end)));

        // No editor cuts a line end or a character in two.
        int Place(int at) => at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at - 1] == '\r' && text[at] == '\n')) ? at - 1 : at;
    }

    private PendingRequest Ask(ServerProcess server, string text)
    {
        var document = new { uri = folder.UriOf("rules/a.ita") };
        var position = PositionEncoding.Utf16.ToPosition(new SourceText(text), random.Next(text.Length + 1));
        return random.Next(2) == 0
            ? server.Client.Begin(aboutPlaces[random.Next(aboutPlaces.Length)], new { textDocument = document, position })
            : server.Client.Begin(aboutDocuments[random.Next(aboutDocuments.Length)], new { textDocument = document });
    }

    private static async Task Done(PendingRequest request)
    {
        try
        {
            await request.Response;
        }
        catch (ResponseException exception)
        {
            // Cancelled, not known yet, or nothing to explain; a fault of the program is none of these.
            Assert.Contains(exception.Code, new[] { -32800, -32601, -32803 });
        }
    }

    private async Task<List<string>> Answers(ServerProcess server, string text)
    {
        var document = new { uri = folder.UriOf("rules/a.ita") };
        var answers = new List<string>();
        foreach (var method in aboutDocuments)
            answers.Add(await Answer(method, new { textDocument = document }));
        var places = new Random(7);
        for (var place = 0; place < 20; place++)
        {
            var position = PositionEncoding.Utf16.ToPosition(new SourceText(text), places.Next(text.Length + 1));
            foreach (var method in aboutPlaces)
                answers.Add(await Answer(method, new { textDocument = document, position }));
        }

        return answers;

        async Task<string> Answer(string method, object parameters)
        {
            try
            {
                var result = await server.Client.Request(method, parameters);

                // A server names its results as it likes.
                (result as JObject)?.Remove("resultId");
                return $"{method} {(result is null ? "null" : LspJson.Compact(result))}";
            }
            catch (ResponseException exception)
            {
                return $"{method} {exception.Code} {exception.Message}";
            }
        }
    }

    private async Task<ServerProcess> Start()
    {
        var server = ServerProcess.Start();
        await server.Client.Initialize(more: folder.Open());
        return server;
    }
}
