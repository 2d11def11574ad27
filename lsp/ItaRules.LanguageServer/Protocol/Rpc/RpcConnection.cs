using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Framing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>
/// JSON-RPC 2.0 in both directions over one pair of streams.
/// <para>Ordering: messages are handed out in the order they arrive, on the thread that calls <see cref="Listen"/>; messages leave in the
/// order they are sent. Responses to requests of ours are matched at once, before anything queued, so whoever holds up the queue
/// may wait for one.</para>
/// </summary>
internal sealed class RpcConnection : IDisposable
{
    // Hand-made clients count a closing line end as part of the body; that is no lie worth a warning.
    private const int HarmlessLengthError = 2;

    private readonly FrameReader reader;
    private readonly Outbox outbox;
    private readonly ServerLog log;
    private readonly ConcurrentDictionary<RequestId, TaskCompletionSource<JToken?>> pending = new();
    private long lastId;
    private volatile bool ended;

    /// <summary>Connects; nothing is read before <see cref="Listen"/>.</summary>
    public RpcConnection(Stream input, Stream output, FrameLimits limits, ServerLog log)
    {
        this.log = log;
        reader = new FrameReader(input, limits);
        outbox = new Outbox(output, exception => log.Warning($"The client no longer reads: {exception.Message}"));
    }

    /// <summary>
    /// Reads until the pipe ends or <paramref name="handle"/> returns false; blocks. Requests, notifications and messages that are none are handed
    /// out; what cannot be a message is logged and, where one was announced, answered with a parse error.
    /// </summary>
    public void Listen(Func<IncomingMessage, bool> handle)
    {
        try
        {
            while (reader.Read() is { } frame)
            {
                if (ToMessage(frame) is { } message && !handle(message))
                    break;
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            log.Warning($"The pipe from the client broke: {exception.Message}");
        }
        finally
        {
            ended = true;
            foreach (var waiting in pending.Values)
                waiting.TrySetException(new IOException("The client ended before it answered."));
        }
    }

    /// <summary>Answers a request; a result that cannot be written becomes an internal error.</summary>
    public void Respond(RequestId id, object? result)
    {
        byte[] message;
        try
        {
            message = MessageWriter.Response(id, result);
        }
        catch (JsonException exception)
        {
            log.Error($"The result of request {id} cannot be written.", exception);
            message = MessageWriter.Error(id, new ResponseError(ErrorCode.InternalError, "The result cannot be written."));
        }

        outbox.Post(message);
    }

    /// <summary>Answers a request, or a message without a readable id, with an error.</summary>
    public void RespondError(RequestId? id, ResponseError error) => outbox.Post(MessageWriter.Error(id, error));

    /// <summary>Sends a notification.</summary>
    public void Notify(string method, object? parameters) => outbox.Post(MessageWriter.Notification(method, parameters));

    /// <summary>Sends a request and waits for its response.</summary>
    /// <exception cref="RpcException">The other side answered with an error.</exception>
    /// <exception cref="IOException">The pipe ended before an answer.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the other side is told.</exception>
    public async Task<JToken?> RequestAsync(string method, object? parameters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var id = new RequestId(Interlocked.Increment(ref lastId));
        var completion = new TaskCompletionSource<JToken?>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = completion;
        try
        {
            if (ended)
                throw new IOException("The client has ended.");

            outbox.Post(MessageWriter.Request(id, method, parameters));
            return await completion.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Notify("$/cancelRequest", new CancelParams(id.ToToken()));
            throw;
        }
        finally
        {
            pending.TryRemove(id, out _);
        }
    }

    /// <summary>Writes what is still to be written, for at most <paramref name="limit"/>.</summary>
    public void Close(TimeSpan limit) => outbox.Close(limit);

    /// <inheritdoc/>
    public void Dispose() => outbox.Dispose();

    private IncomingMessage? ToMessage(Frame frame)
    {
        switch (frame)
        {
            case MessageFrame message:
                if (message.DeclaredLength - message.Body.Length > HarmlessLengthError)
                    log.Warning($"Content-Length states {message.DeclaredLength} bytes; the message has {message.Body.Length}.");
                var parsed = MessageParser.Parse(message.Body.Span);
                if (parsed is not IncomingResponse response)
                    return parsed;
                Match(response);
                return null;
            case BrokenFrame broken:
                return new InvalidMessage(null, new ResponseError(ErrorCode.ParseError, broken.Reason));
            case SkippedFrame skipped:
                log.Warning($"{skipped.Count} bytes between messages were passed over: {skipped.Beginning}");
                return null;
            default:
                return null;
        }
    }

    private void Match(IncomingResponse response)
    {
        if (response.Id is null || !pending.TryRemove(response.Id, out var waiting))
            log.Warning($"A response came that nobody waits for ({response.Id?.ToString() ?? "without an id"}){(response.Error is { } error ? $": {error.Message}" : ".")}");
        else if (response.Error is { } refused)
            waiting.TrySetException(new RpcException(refused));
        else
            waiting.TrySetResult(response.Result);
    }
}
