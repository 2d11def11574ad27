using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>
/// The client's own framing, written apart from the server's and strict, so that a mistake on one side is not repeated on the other.
/// </summary>
internal sealed class MessagePipe(Stream toServer, Stream fromServer)
{
    private readonly Lock writing = new();

    public void Send(JObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToString(Newtonsoft.Json.Formatting.None));
        SendRaw([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    public void SendRaw(byte[] bytes)
    {
        lock (writing)
        {
            toServer.Write(bytes);
            toServer.Flush();
        }
    }

    public void CloseInput() => toServer.Dispose();

    public async Task<JObject?> ReadAsync()
    {
        var header = new StringBuilder();
        var one = new byte[1];
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await fromServer.ReadAsync(one) == 0)
                return header.Length == 0 ? null : throw new EndOfStreamException($"The server ended inside a header: {header}");
            header.Append((char)one[0]);
        }

        const string Field = "Content-Length: ";
        var text = header.ToString();
        if (!text.StartsWith(Field, StringComparison.Ordinal))
            throw new InvalidDataException($"Not a header: {text}");

        var body = new byte[int.Parse(text[Field.Length..^4], System.Globalization.CultureInfo.InvariantCulture)];
        await fromServer.ReadExactlyAsync(body);
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(body))) { DateParseHandling = DateParseHandling.None, MaxDepth = 1024 };
        return await JObject.LoadAsync(reader);
    }
}
