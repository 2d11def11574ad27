using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>
/// A small LSP client for tests: requests, notifications, waiting for what the server sends by a condition and with a limit, and answers to
/// the server's own requests.
/// </summary>
internal sealed class LanguageClient
{
    /// <summary>Long past what any answer takes, so that a test fails by it only when the answer never comes.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What an answer gives to leave a request of the server unanswered.</summary>
    public static readonly object NoAnswer = new();

    private readonly MessagePipe pipe;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JToken?>> pending = new();
    private readonly ConcurrentDictionary<string, Func<JToken?, object?>> answers = new(StringComparer.Ordinal);
    private readonly Lock receiving = new();
    private readonly List<JObject> received = [];
    private readonly ConcurrentDictionary<string, bool> open = new(StringComparer.Ordinal);
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastId;

    public LanguageClient(Stream toServer, Stream fromServer)
    {
        pipe = new MessagePipe(toServer, fromServer);
        Ended = Task.Run(ReceiveAllAsync);
    }

    /// <summary>Done when the server closed its side; fails when it sent something that is no message.</summary>
    public Task Ended { get; }

    /// <summary>The addresses of the documents that are open.</summary>
    public ICollection<string> OpenDocuments => open.Keys;

    /// <summary>Every notification and request from the server so far, and error responses without an id.</summary>
    public IReadOnlyList<JObject> Received
    {
        get
        {
            lock (receiving)
                return [.. received];
        }
    }

    /// <summary>Sends <c>initialize</c> and <c>initialized</c>.</summary>
    /// <param name="capabilities">What the client says it can do.</param>
    /// <param name="more">Members of the parameters beside the capabilities.</param>
    public async Task<JObject> Initialize(object? capabilities = null, object? more = null)
    {
        var parameters = more is null ? new JObject { ["processId"] = null, ["rootUri"] = null } : LspJson.ToToken(more);
        parameters["capabilities"] = LspJson.ToToken(capabilities ?? new { });
        var result = await Request<JObject>("initialize", parameters);
        Notify("initialized", new { });
        return result;
    }

    /// <summary>Sends <c>shutdown</c> and <c>exit</c>.</summary>
    public async Task ShutDown()
    {
        await Request("shutdown");
        Notify("exit");
    }

    public void Open(string uri, string text, int version = 1, string languageId = "ita")
    {
        open[uri] = true;
        Notify("textDocument/didOpen", new { textDocument = new { uri, languageId, version, text } });
    }

    public void Change(string uri, int version, params object[] contentChanges) =>
        Notify("textDocument/didChange", new { textDocument = new { uri, version }, contentChanges });

    public void Close(string uri)
    {
        open.TryRemove(uri, out _);
        Notify("textDocument/didClose", new { textDocument = new { uri } });
    }

    /// <summary>The published diagnostics of a version of a document; without a version those that clear it.</summary>
    public async Task<IReadOnlyList<Lsp.Diagnostic>> Diagnostics(string uri, int? version) =>
        LspJson.Read<Lsp.PublishDiagnosticsParams>(await WaitFor(
            "textDocument/publishDiagnostics",
            published => (string?)published["uri"] == uri && (int?)published["version"] == version)).Diagnostics;

    public async Task<T> Request<T>(string method, object? parameters = null) =>
        LspJson.Read<T>(await Request(method, parameters) ?? throw new InvalidDataException($"{method} gave null."));

    public Task<JToken?> Request(string method, object? parameters = null) => Begin(method, parameters).Response;

    /// <summary>Sends a request without waiting for its response.</summary>
    public PendingRequest Begin(string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref lastId);
        var response = new TaskCompletionSource<JToken?>(TaskCreationOptions.RunContinuationsAsynchronously);
        pending[id] = response;
        Send(new JObject { ["id"] = id }, method, parameters);
        return new PendingRequest(this, id, WithLimit(response.Task, $"the response to {method} ({id})"));
    }

    public void Notify(string method, object? parameters = null) => Send([], method, parameters);

    /// <summary>Sends bytes as they are.</summary>
    public void SendRaw(byte[] bytes) => pipe.SendRaw(bytes);

    /// <summary>Ends the pipe to the server.</summary>
    public void CloseInput() => pipe.CloseInput();

    /// <summary>Says how the server's requests of a method are answered; a <see cref="ResponseException"/> becomes an error. Without it the answer is null.</summary>
    public void Answer(string method, Func<JToken?, object?> answer) => answers[method] = answer;

    /// <summary>The first message of a method (received already or still to come) whose parameters meet the condition.</summary>
    public async Task<JToken> WaitFor(string method, Func<JToken, bool>? condition = null) =>
        (await WaitFor(message => (string?)message["method"] == method && (condition is null || condition(message["params"] ?? new JObject())), method))["params"]
        ?? new JObject();

    /// <summary>The first message that meets the condition, received already or still to come.</summary>
    public async Task<JObject> WaitFor(Func<JObject, bool> condition, string what)
    {
        var deadline = Task.Delay(Limit);
        var seen = 0;
        while (true)
        {
            Task next;
            lock (receiving)
            {
                for (; seen < received.Count; seen++)
                {
                    if (condition(received[seen]))
                        return received[seen];
                }

                next = changed.Task;
            }

            var first = await Task.WhenAny(next, Ended, deadline);
            if (first == deadline)
                throw new TimeoutException($"The server did not send {what}. It sent: {string.Join("\n", Received.Select(LspJson.Compact))}");
            if (first == Ended && next.IsCompleted is false)
                throw new EndOfStreamException($"The server ended before {what}.");
        }
    }

    private static async Task<T> WithLimit<T>(Task<T> task, string what)
    {
        try
        {
            return await task.WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"No {what}.");
        }
    }

    private void Send(JObject message, string method, object? parameters)
    {
        message.AddFirst(new JProperty("jsonrpc", "2.0"));
        message["method"] = method;
        if (parameters is not null)
            message["params"] = parameters as JToken ?? LspJson.ToToken(parameters);
        pipe.Send(message);
    }

    private async Task ReceiveAllAsync()
    {
        try
        {
            while (await pipe.ReadAsync() is { } message)
                Receive(message);
        }
        catch (IOException)
        {
            // The process went away while its pipe was read: an end like any other.
        }
        finally
        {
            foreach (var waiting in pending.Values)
                waiting.TrySetException(new EndOfStreamException("The server ended before it answered."));
        }
    }

    private void Receive(JObject message)
    {
        if (message["method"] is null && message["id"] is JValue { Value: long id } && pending.TryRemove((int)id, out var waiting))
        {
            if (message["error"] is JObject error)
                waiting.TrySetException(new ResponseException((int)error["code"]!, (string)error["message"]!, error["data"]));
            else
                waiting.TrySetResult(message["result"] is JValue { Type: JTokenType.Null } ? null : message["result"]);
            return;
        }

        if (message["id"] is { Type: not JTokenType.Null } requestId && (string?)message["method"] is { } method
            && AnswerTo(requestId, method, message["params"]) is { } response)
        {
            pipe.Send(response);
        }

        lock (receiving)
        {
            received.Add(message);
            var before = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            before.SetResult();
        }
    }

    private JObject? AnswerTo(JToken id, string method, JToken? parameters)
    {
        var response = new JObject { ["jsonrpc"] = "2.0", ["id"] = id };
        try
        {
            var result = answers.TryGetValue(method, out var answer) ? answer(parameters) : null;
            if (ReferenceEquals(result, NoAnswer))
                return null;
            response["result"] = result is null ? JValue.CreateNull() : LspJson.ToToken(result);
        }
        catch (ResponseException exception)
        {
            response["error"] = new JObject { ["code"] = exception.Code, ["message"] = exception.Message };
        }

        return response;
    }
}
