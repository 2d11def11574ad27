using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Tests.Client;
using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Handling;

public class MessageDispatcherTests
{
    private readonly Hold hold = new();

    [Fact]
    public async Task Queries_between_changes_see_what_a_sequential_run_would_show()
    {
        await using var server = await Start();
        for (var seed = 0; seed < 5; seed++)
        {
            var random = new Random(seed);
            var expected = (await server.Client.Request<List<string>>("notes/read"));
            var questions = new List<(List<string> Expected, Task<List<string>> Actual)>();
            for (var step = 0; step < 200; step++)
            {
                switch (random.Next(4))
                {
                    case 0:
                        server.Client.Notify("notes/add", new { text = $"{seed}.{step}" });
                        expected = [.. expected, $"{seed}.{step}"];
                        break;
                    case 1:
                        server.Client.Notify("notes/add", new { text = "throw" });
                        break;
                    default:
                        questions.Add((expected, server.Client.Request<List<string>>("notes/read")));
                        break;
                }
            }

            foreach (var (before, actual) in questions)
                Assert.Equal(before, await actual);
        }
    }

    [Fact]
    public async Task A_cancelled_request_is_answered_with_the_code_for_it_and_the_others_go_on()
    {
        await using var server = await Start();
        var cancelled = server.Client.Begin("notes/hold", new { text = "a" });
        var kept = server.Client.Begin("notes/hold", new { text = "b" });
        await hold.Begun("a");
        cancelled.Cancel();

        Assert.Equal(-32800, (await Assert.ThrowsAsync<ResponseException>(() => cancelled.Response)).Code);
        Assert.False(kept.IsAnswered);
        hold.Release("b");
        Assert.Equal("b", (string?)await kept.Response);
    }

    [Fact]
    public async Task A_cancel_that_comes_too_late_or_for_nothing_changes_nothing()
    {
        await using var server = await Start();
        var answered = server.Client.Begin("notes/read");
        await answered.Response;
        answered.Cancel();
        server.Client.Notify("$/cancelRequest", new { id = 4711 });
        server.Client.Notify("$/cancelRequest", new { id = new[] { 1 } });
        server.Client.Notify("$/cancelRequest");

        Assert.Empty(await server.Client.Request<List<string>>("notes/read"));
    }

    [Fact]
    public async Task Cancel_and_answer_at_the_same_time_give_exactly_one_response()
    {
        await using var server = await Start();
        for (var turn = 0; turn < 100; turn++)
        {
            var name = $"race {turn}";
            var request = server.Client.Begin("notes/hold", new { text = name });
            await hold.Begun(name);
            var release = Task.Run(() => hold.Release(name));
            request.Cancel();
            await release;
            var outcome = await Record.ExceptionAsync(() => request.Response);
            Assert.True(outcome is null or ResponseException { Code: -32800 }, outcome?.ToString());
        }

        Assert.DoesNotContain(server.Client.Received, message => message["method"] is null);
    }

    [Theory]
    [InlineData("refuse", -32803, "That cannot be renamed.")]
    [InlineData("give up", -32802, "ask again")]
    [InlineData("throw", -32603, "A fault of the program")]
    [InlineData("unwritable", -32603, "cannot be written")]
    public async Task An_exception_in_a_handler_is_an_error_response_and_the_server_lives_on(string how, int code, string message)
    {
        await using var server = await Start();

        var error = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/fail", new { text = how }));

        Assert.Equal(code, error.Code);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret detail", error.Message, StringComparison.Ordinal);
        Assert.Empty(await server.Client.Request<List<string>>("notes/read"));
    }

    [Fact]
    public async Task The_log_has_what_the_error_response_does_not_say_and_the_client_gets_it_too()
    {
        await using var server = await Start();
        await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/fail", new { text = "throw" }));

        var logged = await server.Client.WaitFor("window/logMessage", log => ((string)log["message"]!).Contains("secret detail", StringComparison.Ordinal));

        Assert.Equal(1, (int)logged["type"]!);
        Assert.Contains("secret detail", server.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_person_at_the_editor_reads_of_a_fault_in_Thai()
    {
        await using var server = await Start(new NotesState { Language = Language.Thai });

        var error = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/fail", new { text = "throw" }));

        Assert.StartsWith("โปรแกรมขัดข้อง", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_methods_are_refused_and_unknown_notifications_passed_over()
    {
        await using var server = await Start();
        server.Client.Notify("notes/unknown", new { });
        server.Client.Notify("$/unknown", new { });

        Assert.Equal(-32601, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/unknown"))).Code);
        Assert.Equal(-32601, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("$/unknown"))).Code);
        Assert.Equal(-32600, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/add", new { text = "x" }))).Code);
        Assert.Contains("notes/unknown is not a notification", server.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("$/unknown is", server.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("{}", "text")]
    [InlineData("{\"text\":null}", "text")]
    [InlineData("{\"text\":{}}", "text")]
    [InlineData("[1]", "notes/hold")]
    public async Task Parameters_that_are_not_the_methods_are_refused_with_what_is_wrong(string? parameters, string named)
    {
        await using var server = await Start();

        var error = await Assert.ThrowsAsync<ResponseException>(
            () => server.Client.Request("notes/hold", parameters is null ? null : JToken.Parse(parameters)));

        Assert.Equal(-32602, error.Code);
        Assert.Contains(named, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_that_changes_the_state_answers_before_what_follows_it_is_begun()
    {
        await using var server = await Start();
        var first = server.Client.Request<int[]>("notes/addAndCount", new { text = "a" });
        var second = server.Client.Request<int[]>("notes/addAndCount", new { text = "b" });

        Assert.Equal(1, Assert.Single(await first));
        Assert.Equal(2, Assert.Single(await second));
        Assert.Equal(["a", "b"], await server.Client.Request<List<string>>("notes/read"));
    }

    [Fact]
    public async Task An_id_that_is_in_use_is_refused()
    {
        await using var server = await Start();
        server.Client.SendRaw(Message("""{"jsonrpc":"2.0","id":"x","method":"notes/hold","params":{"text":"x"}}"""));
        server.Client.SendRaw(Message("""{"jsonrpc":"2.0","id":"x","method":"notes/read"}"""));

        var error = await server.Client.WaitFor(message => (string?)message["id"] == "x", "a response to x");
        Assert.Equal(-32600, (int)error["error"]!["code"]!);
        hold.Release("x");
        var answer = await server.Client.WaitFor(message => (string?)message["id"] == "x" && message["result"] is not null, "the result of x");
        Assert.Equal("x", (string)answer["result"]!);
    }

    [Fact]
    public async Task A_message_that_is_none_is_answered_without_an_id_and_the_next_is_read()
    {
        await using var server = await Start();
        server.Client.SendRaw([.. "nonsense\r\n"u8, .. Message("[]"), .. Message("{\"jsonrpc\":\"2.0\",\"id\":1"), .. Message("{\"jsonrpc\":\"1.0\"}")]);

        Assert.Empty(await server.Client.Request<List<string>>("notes/read"));
        Assert.Equal([-32600, -32700, -32600], server.Client.Received.Where(message => message["error"] is not null).Select(message => (int)message["error"]!["code"]!));
    }

    [Fact]
    public async Task Trace_is_told_when_it_is_wanted()
    {
        await using var server = await Start(trace: "verbose");
        await server.Client.Request("notes/read");
        server.Client.Notify("notes/add", new { text = "traced" });

        await server.Client.WaitFor("$/logTrace", trace => ((string)trace["message"]!).StartsWith("notes/read - (", StringComparison.Ordinal));
        var verbose = await server.Client.WaitFor("$/logTrace", trace => ((string)trace["message"]!).StartsWith("notes/add in", StringComparison.Ordinal));
        Assert.Equal("{\"text\":\"traced\"}", (string?)verbose["verbose"]);
    }

    [Fact]
    public async Task Capabilities_are_what_the_handlers_contribute_for_this_client()
    {
        await using var plain = InProcessServer.Start(new NotesState(), new Initialize(), new ReadNotes());
        await using var rich = InProcessServer.Start(new NotesState(), new Initialize(), new ReadNotes());

        var without = await plain.Client.Initialize();
        var with = await rich.Client.Initialize(new { textDocument = new { hover = new { contentFormat = new[] { "markdown" } } } });

        Assert.False((bool)without["capabilities"]!["hoverProvider"]!);
        Assert.True((bool)with["capabilities"]!["hoverProvider"]!);
    }

    [Fact]
    public void Two_handlers_of_one_method_are_a_mistake_at_the_start()
    {
        Assert.Throws<ArgumentException>(() => new HandlerRegistry<NotesState>([new ReadNotes(), new ReadNotes()]));
    }

    private static byte[] Message(string body) => [.. System.Text.Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. System.Text.Encoding.UTF8.GetBytes(body)];

    private async Task<InProcessServer<NotesState>> Start(NotesState? state = null, string? trace = null)
    {
        var server = InProcessServer.Start(
            state ?? new NotesState(), new Initialize(), new Shutdown(), new AddNote(), new CountNotes(), new ReadNotes(), hold, new Fail());
        await server.Client.Initialize(more: new { processId = (int?)null, trace });
        return server;
    }
}
