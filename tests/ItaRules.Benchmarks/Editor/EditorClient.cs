using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace ItaRules.Benchmarks.Editor;

/// <summary>
/// The client's side of the pipes of a server, on the thread of who measures: it keeps nothing of what it was told, so that what is measured is the server
/// and not the collector of this process.
/// </summary>
/// <param name="toServer">The pipe to the server.</param>
/// <param name="fromServer">The pipe from the server.</param>
internal sealed class EditorClient(Stream toServer, Stream fromServer)
{
    private byte[] buffer = new byte[1 << 20];
    private int begin;
    private int end;
    private int lastId;

    /// <summary>Sends a notification.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The parameters.</param>
    public void Notify(string method, object? parameters) => Send(new { jsonrpc = "2.0", method, @params = parameters });

    /// <summary>Sends a request and reads on to its answer.</summary>
    /// <param name="method">The method.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="passed">Sees what comes before the answer.</param>
    public void Request(string method, object? parameters, Action<JsonElement>? passed = null)
    {
        var id = ++lastId;
        Send(new { jsonrpc = "2.0", id, method, @params = parameters });
        ReadTo(message =>
        {
            var isAnswer = message.TryGetProperty("id", out var answered) && answered.TryGetInt32(out var number) && number == id;
            if (!isAnswer)
                passed?.Invoke(message);
            return isAnswer;
        });
    }

    /// <summary>Reads on to a message that meets a condition.</summary>
    /// <param name="condition">The condition.</param>
    public void ReadTo(Func<JsonElement, bool> condition)
    {
        while (true)
        {
            using var message = Read();
            if (condition(message.RootElement))
                return;
        }
    }

    private void Send(object message)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message);
        toServer.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        toServer.Write(body);
        toServer.Flush();
    }

    // What is returned points into the buffer: it is to be let go before the next one is read.
    private JsonDocument Read()
    {
        var header = "Content-Length: "u8;
        int headerEnd;
        while ((headerEnd = buffer.AsSpan(begin, end - begin).IndexOf("\r\n\r\n"u8)) < 0)
            Receive();
        if (!buffer.AsSpan(begin).StartsWith(header) || !Utf8Parser.TryParse(buffer.AsSpan(begin + header.Length), out int length, out _))
            throw new InvalidDataException("Not a header.");
        var body = headerEnd + "\r\n\r\n"u8.Length;
        while (end - begin < body + length)
            Receive();
        var message = JsonDocument.Parse(buffer.AsMemory(begin + body, length));
        begin += body + length;
        return message;
    }

    private void Receive()
    {
        if (begin > buffer.Length / 2)
        {
            buffer.AsSpan(begin, end - begin).CopyTo(buffer);
            (begin, end) = (0, end - begin);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = fromServer.Read(buffer, end, buffer.Length - end);
        if (read == 0)
            throw new EndOfStreamException("The server ended.");
        end += read;
    }
}
