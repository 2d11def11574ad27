using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Handlers;

public class ExecuteCommandHandlerTests
{
    private static readonly object capabilities = new { workspace = new { workspaceEdit = new { documentChanges = true }, applyEdit = true } };

    [Theory]
    [InlineData("th", "ถ้า", "ต่ำกว่า", "แล้ว", "รักษาระดับ")]
    [InlineData("en")]
    public async Task The_keywords_of_a_document_are_turned(string language, params string[] expected)
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        var result = await server.Client.Initialize(capabilities, folder.Open());
        var asked = new List<JToken?>();
        server.Client.Answer("workspace/applyEdit", parameters =>
        {
            asked.Add(parameters);
            return new { applied = true };
        });
        server.Client.Open(folder.UriOf("rules/a.ita"), "if o14 below 50 then maintain\n");

        await Run(server, "ita.turnLanguage", folder.UriOf("rules/a.ita"), language);

        Assert.Contains("ita.turnLanguage", result["capabilities"]!["executeCommandProvider"]!["commands"]!.Values<string>());
        Assert.Equal(expected, asked.SelectMany(one => one!["edit"]!["documentChanges"]![0]!["edits"]!.Select(edit => (string)edit["newText"]!)));
        Assert.All(asked, one => Assert.Equal("Turn the file's keywords into Thai", (string)one!["label"]!));
    }

    [Fact]
    public async Task All_that_is_certain_is_mended()
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(capabilities, folder.Open());
        var edits = new List<string>();
        server.Client.Answer("workspace/applyEdit", parameters =>
        {
            edits.AddRange(parameters!["edit"]!["documentChanges"]![0]!["edits"]!.Select(edit => (string)edit["newText"]!));
            return new { applied = true };
        });
        server.Client.Open(folder.UriOf("rules/a.ita"), "edition 2568\nif o14 => 50 then maintain\n");

        await Run(server, "ita.fixAll", folder.UriOf("rules/a.ita"));

        Assert.Equal([">="], edits);
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_to_the_reader()
    {
        using var folder = ProjectFolder.Create();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(capabilities, folder.Open());
        server.Client.Answer("workspace/applyEdit", _ => new { applied = false });
        server.Client.Open(folder.UriOf("rules/a.ita"), "if o14 below 50 then maintain\n");

        var unknown = await Assert.ThrowsAsync<ResponseException>(() => Run(server, "ita.nothing"));
        var file = await Assert.ThrowsAsync<ResponseException>(() => Run(server, "ita.turnLanguage", 7, "th"));
        var language = await Assert.ThrowsAsync<ResponseException>(() => Run(server, "ita.turnLanguage", folder.UriOf("rules/a.ita"), "fr"));
        var refused = await Assert.ThrowsAsync<ResponseException>(() => Run(server, "ita.turnLanguage", folder.UriOf("rules/a.ita"), "th"));

        Assert.Equal((ErrorCode.InvalidParams, "The server has no command “ita.nothing”."), ((ErrorCode)unknown.Code, unknown.Message));
        Assert.StartsWith("The rule file that this command names is not there", file.Message, StringComparison.Ordinal);
        Assert.Equal("Name the language: “th” or “en”.", language.Message);
        Assert.Equal("The editor did not take the change.", refused.Message);
    }

    private static Task<JToken?> Run(ServerProcess server, string command, params object[] arguments) =>
        server.Client.Request("workspace/executeCommand", new { command, arguments });
}
