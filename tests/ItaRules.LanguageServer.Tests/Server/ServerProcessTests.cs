using System.Text;
using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Server;

/// <summary>The program itself, in its own process, over its standard streams.</summary>
public class ServerProcessTests
{
    [Fact]
    public async Task It_says_who_it_is_and_ends_with_0_after_shutdown()
    {
        await using var server = ServerProcess.Start("--stdio");

        var result = await server.Client.Initialize(new { general = new { positionEncodings = new[] { "utf-8", "utf-16" } } });

        Assert.Equal("ItaRules", (string?)result["serverInfo"]!["name"]);
        Assert.Equal("utf-8", (string?)result["capabilities"]!["positionEncoding"]);
        Assert.Equal(2, (int)result["capabilities"]!["textDocumentSync"]!["change"]!);
        await server.Client.ShutDown();
        Assert.Equal(0, await server.WaitForExit());
        await server.Client.Ended;
    }

    [Fact]
    public async Task A_mistake_shows_in_Thai_at_its_place_and_goes_when_it_is_mended()
    {
        const string File = "file:///c%3A/%E0%B8%81%E0%B8%8E/a.ita";
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(new { general = new { positionEncodings = new[] { "utf-8" } } }, new { locale = "th" });
        server.Client.Open(File, "ปีประเมิน 2568 # กฎ\nถ้า o14 < ๕๐ แล้ว recomend ก");

        var mistake = Assert.Single(await server.Client.Diagnostics(File, 1));
        Assert.Equal("ITA0006", mistake.Code);
        Assert.Contains("หมายถึง", mistake.Message, StringComparison.Ordinal);
        Assert.Equal(new Lsp.Position(1, 36), mistake.Range.Start);
        Assert.Equal(new Lsp.Position(1, 44), mistake.Range.End);

        server.Client.Change(File, 2, new { text = "เสนอ", range = mistake.Range });
        Assert.Equal("ITA1006", Assert.Single(await server.Client.Diagnostics(File, 2)).Code);
    }

    [Fact]
    public async Task Garbage_half_messages_and_lies_do_not_end_it()
    {
        await using var server = ServerProcess.Start("--lang", "en");
        await server.Client.Initialize();
        server.Client.Open("file:///ก.ita", "if o14 < 50");
        server.Client.SendRaw(Encoding.UTF8.GetBytes("ขยะ\0\u0001 Content-Length: x\r\n\r\n{\"jsonrpc\":"));
        server.Client.SendRaw("Content-Length: 104857600\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"te"u8.ToArray());
        server.Client.SendRaw("Content-Length: 5\r\n\r\nhello"u8.ToArray());
        server.Client.Change("file:///not-open.ita", 2, new { text = "x" });

        Assert.Equal(-32601, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("textDocument/unknown"))).Code);
        Assert.Equal(2, server.Client.Received.Count(message => (int?)message["error"]?["code"] == -32700));
        await server.Client.WaitFor("window/logMessage", log => ((string)log["message"]!).Contains("not-open.ita is not open", StringComparison.Ordinal));
        await server.Client.ShutDown();
        Assert.Equal(0, await server.WaitForExit());
    }

    [Fact]
    public async Task It_ends_with_1_when_its_pipe_ends()
    {
        await using var server = ServerProcess.Start();
        await server.Client.Initialize();
        server.Client.CloseInput();

        Assert.Equal(1, await server.WaitForExit());
    }

    [Fact]
    public async Task It_ends_with_its_client_although_the_pipe_stays_open()
    {
        await using var client = ServerProcess.Start();
        await using var server = ServerProcess.Start();
        await server.Client.Initialize(more: new { processId = client.Id });
        client.Kill();

        Assert.Equal(1, await server.WaitForExit());
    }

    [Fact]
    public async Task It_logs_to_the_file_that_is_named()
    {
        var file = Path.Combine(Path.GetTempPath(), $"ita-language-server-{Guid.NewGuid():N}.log");
        try
        {
            await using (var server = ServerProcess.Start("--log", file))
            {
                server.Client.Notify("exit");
                Assert.Equal(1, await server.WaitForExit());
            }

            Assert.Contains("The client said exit.", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("--port=5", "ไม่รู้จัก --port=5")]
    [InlineData("--log=\0", "เขียนแฟ้มบันทึก")]
    public async Task Wrong_usage_is_said_and_ends_with_2(string argument, string message)
    {
        await using var server = ServerProcess.Start("--lang=th", argument.Replace("\0", Path.GetTempPath(), StringComparison.Ordinal));

        Assert.Equal(2, await server.WaitForExit());
        Assert.Contains(message, server.Log, StringComparison.Ordinal);
    }
}
