using System.Collections.Concurrent;
using System.Diagnostics;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Protocol.Rpc;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Handling;

/// <summary>
/// Brings each message to its handler and each request to exactly one response.
/// <para>Ordering: messages enter the queue in the order they arrive (<see cref="RequestQueue{TState}"/> says what follows from that). Only
/// <c>$/cancelRequest</c> and <c>window/workDoneProgress/cancel</c> act at once, ahead of the queue; a cancel that arrives after the response changes nothing.
/// The response to a request that changes the state leaves before any response to what was sent after it; other responses leave when they are
/// ready, in any order.</para>
/// </summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <param name="connection">The connection.</param>
/// <param name="client">The client.</param>
/// <param name="handlers">All handlers.</param>
/// <param name="queue">The queue.</param>
/// <param name="log">The log.</param>
/// <param name="exitLimit">How long the end waits for a mutation that does not end.</param>
internal sealed class MessageDispatcher<TState>(
    RpcConnection connection,
    ClientProxy client,
    HandlerRegistry<TState> handlers,
    RequestQueue<TState> queue,
    ServerLog log,
    TimeSpan exitLimit)
    where TState : class, IServerState
{
    private const string ExitMethod = "exit";
    private const string CancelMethod = "$/cancelRequest";
    private const string CancelProgressMethod = "window/workDoneProgress/cancel";

    private readonly ConcurrentDictionary<RequestId, CancellationTokenSource> inFlight = new();
    private readonly TaskCompletionSource<int> exitCode = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int ending;

    /// <summary>The exit code, when the server has to end: 0 after <c>shutdown</c>, else 1.</summary>
    public Task<int> ExitCode => exitCode.Task;

    /// <summary>Takes one message; called in the order of arrival.</summary>
    /// <returns>False after <c>exit</c>: nothing more is to be read.</returns>
    public bool Dispatch(IncomingMessage message)
    {
        switch (message)
        {
            case IncomingRequest request:
                EnqueueRequest(request);
                return true;
            case IncomingNotification { Method: ExitMethod }:
                End("The client said exit.");
                return false;
            case IncomingNotification { Method: CancelMethod } cancel:
                CancelRequest(cancel);
                return true;
            case IncomingNotification { Method: CancelProgressMethod, Params: JObject parameters } when parameters["token"] is { } token:
                client.Progress.Cancel(token);
                return true;
            case IncomingNotification notification:
                EnqueueNotification(notification);
                return true;
            case InvalidMessage invalid:
                log.Warning($"A message was refused: {invalid.Error.Message}");
                connection.RespondError(invalid.Id, invalid.Error);
                return true;
            default:
                return true;
        }
    }

    /// <summary>
    /// The server has to end: the client said so, or is gone. What was read before is brought to its end in order, but not for longer than the limit.
    /// </summary>
    public void End(string why)
    {
        if (Interlocked.Exchange(ref ending, 1) != 0)
            return;

        log.Info(why);
        queue.Enqueue(new Mutation<TState>(ExitMethod, state =>
        {
            foreach (var cancellation in inFlight.Values)
                TryCancel(cancellation);
            exitCode.TrySetResult(state.Phase == ServerPhase.ShutDown ? 0 : 1);
            return ValueTask.FromResult(state);
        }));
        queue.Close();
        _ = Task.Delay(exitLimit).ContinueWith(
            _ => exitCode.TrySetResult(1), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private void EnqueueRequest(IncomingRequest request)
    {
        var handler = handlers.Find(request.Method);
        var cancellation = new CancellationTokenSource();
        if (!inFlight.TryAdd(request.Id, cancellation))
        {
            cancellation.Dispose();
            connection.RespondError(request.Id, new ResponseError(ErrorCode.InvalidRequest, $"Another request with the id {request.Id} is still being answered."));
            return;
        }

        var arrival = Stopwatch.GetTimestamp();
        queue.Enqueue(handler is { Kind: HandlerKind.MutatingRequest }
            ? new Mutation<TState>(request.Method, state => AnswerAsync(request, handler, state, cancellation, arrival))
            : new Query<TState>(request.Method, async state => await AnswerAsync(request, handler, state, cancellation, arrival).ConfigureAwait(false)));
    }

    private async ValueTask<TState> AnswerAsync(
        IncomingRequest request, MessageHandler<TState>? handler, TState state, CancellationTokenSource cancellation, long arrival)
    {
        var next = state;
        object? result = null;
        ResponseError? error;
        try
        {
            error = Admission.Refuse(state.Phase, request.Method) ?? Admission.RefuseUnknown(request.Method, handler?.Kind);
            cancellation.Token.ThrowIfCancellationRequested();
            if (error is null)
                (next, result) = await handler!.RunAsync(request.Params, Context(state), cancellation.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            error = ToError(request, state, exception, cancellation.Token);
        }

        // The id is free before the client can have the response and use it again.
        inFlight.TryRemove(request.Id, out _);
        cancellation.Dispose();
        if (error is null)
            connection.Respond(request.Id, result);
        else
            connection.RespondError(request.Id, error);
        client.Tracer.Handled(request.Method, request.Id, request.Params, Stopwatch.GetElapsedTime(arrival));
        return next;
    }

    private void EnqueueNotification(IncomingNotification notification)
    {
        var handler = handlers.Find(notification.Method);
        var arrival = Stopwatch.GetTimestamp();
        queue.Enqueue(new Mutation<TState>(notification.Method, state => TakeAsync(notification, handler, state, arrival)));
    }

    private async ValueTask<TState> TakeAsync(IncomingNotification notification, MessageHandler<TState>? handler, TState state, long arrival)
    {
        if (Admission.Refuse(state.Phase, notification.Method) is { } refusal)
        {
            log.Warning($"{notification.Method} was dropped: {refusal.Message}");
            return state;
        }

        if (handler is not { Kind: HandlerKind.Notification })
        {
            // The protocol lets a server pass over what begins so.
            if (!notification.Method.StartsWith("$/", StringComparison.Ordinal))
                log.Info($"{notification.Method} is not a notification that this server knows.");
            return state;
        }

        try
        {
            return (await handler.RunAsync(notification.Params, Context(state), CancellationToken.None).ConfigureAwait(false)).State;
        }
        catch (RpcException exception)
        {
            log.Warning($"{notification.Method} was dropped: {exception.Message}");
            return state;
        }
        finally
        {
            client.Tracer.Handled(notification.Method, null, notification.Params, Stopwatch.GetElapsedTime(arrival));
        }
    }

    private ResponseError ToError(IncomingRequest request, TState state, Exception exception, CancellationToken cancellation)
    {
        switch (exception)
        {
            case OperationCanceledException when cancellation.IsCancellationRequested:
                return new ResponseError(ErrorCode.RequestCancelled, "The request was cancelled.");
            case OperationCanceledException:
                return new ResponseError(ErrorCode.ServerCancelled, "The server gave the request up; ask again.");
            case RpcException refusal:
                return refusal.Error;
            default:
                log.Error($"{request.Method} ({request.Id}) failed.", exception);
                return new ResponseError(ErrorCode.InternalError, FaultTexts.RequestFailed.In(state.Language));
        }
    }

    private void CancelRequest(IncomingNotification notification)
    {
        if (RequestId.TryRead((notification.Params as JObject)?["id"], out var id) && inFlight.TryGetValue(id, out var cancellation))
            TryCancel(cancellation);
    }

    private static void TryCancel(CancellationTokenSource cancellation)
    {
        try
        {
            // Not on this thread: what the handler registered for its end may be long.
            _ = cancellation.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // Answered at this very moment.
        }
    }

    private RequestContext<TState> Context(TState state) => new(state, client, handlers, queue, log);
}
