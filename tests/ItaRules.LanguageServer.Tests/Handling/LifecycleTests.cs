using ItaRules.LanguageServer.Tests.Client;

namespace ItaRules.LanguageServer.Tests.Handling;

public class LifecycleTests
{
    [Fact]
    public async Task Before_initialize_requests_are_refused_and_notifications_dropped()
    {
        await using var server = Start();
        server.Client.Notify("notes/add", new { text = "too early" });

        Assert.Equal(-32002, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/read"))).Code);
        Assert.Equal(-32002, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("shutdown"))).Code);
        Assert.Equal(-32002, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("unknown"))).Code);
        await server.Client.Initialize();
        Assert.Empty(await server.Client.Request<List<string>>("notes/read"));
    }

    [Fact]
    public async Task Initialize_is_taken_once_and_again_only_when_it_failed()
    {
        await using var server = Start();

        Assert.Equal(-32602, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("initialize", new { }))).Code);
        await server.Client.Initialize();
        Assert.Equal(-32600, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Initialize())).Code);
    }

    [Fact]
    public async Task After_shutdown_only_exit_is_taken_and_ends_with_0()
    {
        await using var server = Start();
        await server.Client.Initialize();
        Assert.Null(await server.Client.Request("shutdown"));

        Assert.Equal(-32600, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("notes/read"))).Code);
        Assert.Equal(-32600, (await Assert.ThrowsAsync<ResponseException>(() => server.Client.Request("shutdown"))).Code);
        server.Client.Notify("exit");
        Assert.Equal(0, await server.ExitCode.WaitAsync(LanguageClient.Limit));
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var uninitialized = Start();
        uninitialized.Client.Notify("exit");
        Assert.Equal(1, await uninitialized.ExitCode.WaitAsync(LanguageClient.Limit));

        await using var running = Start();
        await running.Client.Initialize();
        running.Client.Notify("exit");
        Assert.Equal(1, await running.ExitCode.WaitAsync(LanguageClient.Limit));
    }

    [Fact]
    public async Task What_was_sent_before_exit_is_answered_although_nobody_waited()
    {
        await using var server = Start();
        var initialize = server.Client.Initialize();
        var added = server.Client.Request<int[]>("notes/addAndCount", new { text = "a" });
        var shutdown = server.Client.Request("shutdown");
        server.Client.Notify("exit");

        Assert.NotNull(await initialize);
        Assert.Equal(1, Assert.Single(await added));
        Assert.Null(await shutdown);
        Assert.Equal(0, await server.ExitCode.WaitAsync(LanguageClient.Limit));
    }

    [Fact]
    public async Task The_end_of_the_pipe_ends_the_server_with_0_only_after_shutdown()
    {
        await using var abrupt = Start();
        await abrupt.Client.Initialize();
        abrupt.Client.CloseInput();
        Assert.Equal(1, await abrupt.ExitCode.WaitAsync(LanguageClient.Limit));

        await using var polite = Start();
        await polite.Client.Initialize();
        await polite.Client.Request("shutdown");
        polite.Client.CloseInput();
        Assert.Equal(0, await polite.ExitCode.WaitAsync(LanguageClient.Limit));
    }

    [Fact]
    public async Task A_request_that_never_ends_does_not_keep_the_server_alive()
    {
        var hold = new Hold();
        await using var server = InProcessServer.Start(new NotesState(), new Initialize(), new Shutdown(), hold);
        await server.Client.Initialize();
        var held = server.Client.Begin("notes/hold", new { text = "for ever" });
        await hold.Begun("for ever");
        await server.Client.ShutDown();

        Assert.Equal(0, await server.ExitCode.WaitAsync(LanguageClient.Limit));
        Assert.NotNull(await Record.ExceptionAsync(() => held.Response));
    }

    private static InProcessServer<NotesState> Start() =>
        InProcessServer.Start(new NotesState(), new Initialize(), new Shutdown(), new AddNote(), new CountNotes(), new ReadNotes());
}
