using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Tests.Client;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Handling;

public class ClientProxyTests
{
    [Fact]
    public async Task Settings_come_back_in_the_order_asked_for()
    {
        await using var server = await Start(
            async context => JArray.FromObject(await context.Client.ConfigurationAsync([new Lsp.ConfigurationItem("a"), new Lsp.ConfigurationItem("b")], default)),
            new { workspace = new { configuration = true } });
        server.Client.Answer("workspace/configuration", asked => asked!["items"]!.Select(item => (string)item["section"]! + "!"));

        Assert.Equal(["a!", "b!"], await server.Client.Request<List<string>>("do"));
    }

    [Fact]
    public async Task A_client_that_cannot_be_asked_is_not_asked()
    {
        await using var server = await Start(async context =>
        {
            await context.Client.RefreshAsync(default);
            using var progress = await context.Client.Progress.BeginAsync(context.Client.Capabilities, "quiet", default);
            progress.Report("nobody sees this");
            var shown = await context.Client.ShowDocumentAsync(new Lsp.ShowDocumentParams(new Lsp.DocumentUri("file:///a")), default);
            return new JArray(shown, (await context.Client.ConfigurationAsync([new Lsp.ConfigurationItem("a")], default)).Count);
        });

        Assert.Equal("[false,1]", (await server.Client.Request("do"))!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Empty(server.Client.Received);
    }

    [Fact]
    public async Task Refresh_asks_for_what_the_client_supports()
    {
        await using var server = await Start(
            async context =>
            {
                await context.Client.RefreshAsync(default);
                return new JArray();
            },
            new { workspace = new { codeLens = new { refreshSupport = true }, diagnostics = new { refreshSupport = true } } });

        await server.Client.Request("do");

        Assert.Equal(
            ["workspace/codeLens/refresh", "workspace/diagnostic/refresh"],
            server.Client.Received.Select(message => (string)message["method"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_edit_is_applied_or_refused_by_the_client()
    {
        var edit = new Lsp.WorkspaceEdit { Changes = new Dictionary<string, IReadOnlyList<Lsp.TextEdit>>() };
        await using var server = await Start(
            async context => [(await context.Client.ApplyEditAsync(edit, "label", default)).FailureReason],
            new { workspace = new { applyEdit = true } });
        server.Client.Answer("workspace/applyEdit", asked => new { applied = false, failureReason = (string?)asked!["label"] });
        Assert.Equal(["label"], await server.Client.Request<List<string>>("do"));

        server.Client.Answer("workspace/applyEdit", _ => throw new ResponseException(-32603, "the client is at fault", null));
        var error = await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("do"));
        Assert.Equal("the client is at fault", error.Message);
    }

    [Fact]
    public async Task A_message_with_answers_gives_the_one_that_was_chosen()
    {
        await using var server = await Start(async context =>
            [await context.Client.AskAsync(Lsp.MessageType.Warning, "เขียนทับหรือไม่", ["เขียนทับ", "ไม่"], default)]);
        server.Client.Answer("window/showMessageRequest", asked => asked!["actions"]![1]);

        Assert.Equal(["ไม่"], await server.Client.Request<List<string>>("do"));
        server.Client.Answer("window/showMessageRequest", _ => null);
        Assert.Equal([null], await server.Client.Request<List<string?>>("do"));
    }

    [Fact]
    public async Task Progress_begins_reports_and_ends_and_can_be_cancelled()
    {
        await using var server = await Start(
            async context =>
            {
                using var progress = await context.Client.Progress.BeginAsync(context.Client.Capabilities, "กำลังประเมิน", default);
                progress.Report("ครึ่งทาง", 50);
                await Task.Delay(Timeout.Infinite, progress.Cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
                return new JArray("cancelled");
            },
            new { window = new { workDoneProgress = true } });
        var request = server.Client.Begin("do");
        var half = await server.Client.WaitFor("$/progress", progress => (string?)progress["value"]!["kind"] == "report");
        Assert.False(request.IsAnswered);
        server.Client.Notify("window/workDoneProgress/cancel", new { token = half["token"] });
        await request.Response;

        await server.Client.WaitFor("$/progress", progress => (string?)progress["value"]!["kind"] == "end");
        Assert.Equal(
            ["window/workDoneProgress/create", "begin", "report", "end"],
            server.Client.Received.Select(message => (string?)message["params"]!["value"]?["kind"] ?? (string?)message["method"]));
    }

    [Fact]
    public async Task A_request_to_the_client_that_is_given_up_is_cancelled_there_too()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Start(async context =>
        {
            using var givenUp = new CancellationTokenSource();
            var question = context.Client.AskAsync(Lsp.MessageType.Info, "never answered", [], givenUp.Token);
            await asked.Task;
            await givenUp.CancelAsync();
            return [(await Record.ExceptionAsync(() => question))!.GetType().Name];
        });
        server.Client.Answer("window/showMessageRequest", _ =>
        {
            asked.SetResult();
            return LanguageClient.NoAnswer;
        });

        Assert.Equal(["TaskCanceledException"], await server.Client.Request<List<string>>("do"));
        var question = server.Client.Received.Single(message => (string?)message["method"] == "window/showMessageRequest");
        var cancelled = await server.Client.WaitFor("$/cancelRequest");
        Assert.Equal(question["id"], cancelled["id"]);
    }

    [Fact]
    public async Task A_question_to_a_client_that_ends_is_no_question_for_ever()
    {
        var failure = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await Start(async context =>
        {
            failure.SetResult(await Record.ExceptionAsync(() => context.Client.RegisterAsync([new Lsp.Registration("1", "x")], default)));
            return [];
        });
        server.Client.Answer("client/registerCapability", _ =>
        {
            server.Client.CloseInput();
            return LanguageClient.NoAnswer;
        });
        _ = server.Client.Begin("do");

        Assert.IsType<IOException>(await failure.Task.WaitAsync(LanguageClient.Limit));
    }

    private static async Task<InProcessServer<NotesState>> Start(Func<RequestContext<NotesState>, Task<JArray>> work, object? capabilities = null)
    {
        var server = InProcessServer.Start(new NotesState(), new Initialize(), new Do(work));
        await server.Client.Initialize(capabilities);
        return server;
    }

    private sealed class Do(Func<RequestContext<NotesState>, Task<JArray>> work) : QueryHandler<NotesState, Lsp.NoParams, JArray>
    {
        public override string Method => "do";

        protected override async ValueTask<JArray?> HandleAsync(Lsp.NoParams parameters, RequestContext<NotesState> context, CancellationToken cancellation) =>
            await work(context);
    }
}
