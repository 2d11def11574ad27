using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;

namespace ItaRules.LanguageServer.Tests.Handling;

internal sealed record NoteParams(string Text);

internal sealed class Initialize : MutatingRequestHandler<NotesState, Lsp.InitializeParams, Lsp.InitializeResult>
{
    public override string Method => "initialize";

    protected override ValueTask<Mutated<NotesState, Lsp.InitializeResult>> HandleAsync(
        Lsp.InitializeParams parameters, RequestContext<NotesState> context, CancellationToken cancellation)
    {
        context.Client.Accept(parameters.Capabilities);
        context.Client.Tracer.Set(parameters.Trace);
        return ValueTask.FromResult(new Mutated<NotesState, Lsp.InitializeResult>(
            context.State with { Phase = ServerPhase.Running },
            new Lsp.InitializeResult(context.Handlers.Compose(parameters.Capabilities), new Lsp.ServerInfo("notes", "1"))));
    }
}

internal sealed class Shutdown : MutatingRequestHandler<NotesState, Lsp.NoParams, object>
{
    public override string Method => "shutdown";

    protected override ValueTask<Mutated<NotesState, object>> HandleAsync(
        Lsp.NoParams parameters, RequestContext<NotesState> context, CancellationToken cancellation) =>
        ValueTask.FromResult(new Mutated<NotesState, object>(context.State with { Phase = ServerPhase.ShutDown }, null));
}

internal sealed class AddNote : NotificationHandler<NotesState, NoteParams>
{
    public override string Method => "notes/add";

    protected override ValueTask<NotesState> HandleAsync(NoteParams parameters, RequestContext<NotesState> context, CancellationToken cancellation) =>
        parameters.Text == "throw"
            ? throw new InvalidOperationException("on purpose")
            : ValueTask.FromResult(context.State with { Notes = context.State.Notes.Add(parameters.Text) });
}

internal sealed class CountNotes : MutatingRequestHandler<NotesState, NoteParams, int[]>
{
    public override string Method => "notes/addAndCount";

    protected override ValueTask<Mutated<NotesState, int[]>> HandleAsync(
        NoteParams parameters, RequestContext<NotesState> context, CancellationToken cancellation)
    {
        var next = context.State with { Notes = context.State.Notes.Add(parameters.Text) };
        return ValueTask.FromResult(new Mutated<NotesState, int[]>(next, [next.Notes.Count]));
    }
}

internal sealed class ReadNotes : QueryHandler<NotesState, Lsp.NoParams, IReadOnlyList<string>>
{
    public override string Method => "notes/read";

    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { HoverProvider = client.MarkdownHover };

    protected override async ValueTask<IReadOnlyList<string>?> HandleAsync(
        Lsp.NoParams parameters, RequestContext<NotesState> context, CancellationToken cancellation)
    {
        for (var turn = 0; turn < context.State.Notes.Count % 5; turn++)
            await Task.Yield();
        return context.State.Notes;
    }
}

/// <summary>Runs until it is cancelled or let go, so that a test can hold it where it wants it.</summary>
internal sealed class Hold : QueryHandler<NotesState, NoteParams, string>
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> begun = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> released = new();

    public override string Method => "notes/hold";

    public Task Begun(string text) => Source(begun, text).Task;

    public void Release(string text) => Source(released, text).TrySetResult();

    protected override async ValueTask<string?> HandleAsync(NoteParams parameters, RequestContext<NotesState> context, CancellationToken cancellation)
    {
        Source(begun, parameters.Text).TrySetResult();
        await Source(released, parameters.Text).Task.WaitAsync(cancellation);
        return parameters.Text;
    }

    private static TaskCompletionSource Source(ConcurrentDictionary<string, TaskCompletionSource> sources, string text) =>
        sources.GetOrAdd(text, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}

internal sealed class Fail : QueryHandler<NotesState, NoteParams, object>
{
    public override string Method => "notes/fail";

    protected override ValueTask<object?> HandleAsync(NoteParams parameters, RequestContext<NotesState> context, CancellationToken cancellation) => parameters.Text switch
    {
        "refuse" => throw new RpcException(ErrorCode.RequestFailed, "That cannot be renamed."),
        "give up" => throw new OperationCanceledException(),
        "unwritable" => ValueTask.FromResult<object?>(new Unwritable()),
        _ => throw new InvalidOperationException("secret detail"),
    };

    private sealed class Unwritable
    {
        public string Text { get => field ?? throw new InvalidOperationException("on purpose"); set; }
    }
}
