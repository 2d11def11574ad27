using System.Text;
using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>
/// Makes the bytes of outgoing messages. It runs on the thread of the one who sends, so that a result that cannot be written is that one's
/// error, and the one writer only copies.
/// </summary>
internal static class MessageWriter
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>A successful response; a null result is written, as the protocol wants.</summary>
    /// <exception cref="JsonException">The result cannot be written.</exception>
    public static byte[] Response(RequestId id, object? result) => Write(writer =>
    {
        WriteId(writer, id);
        writer.WritePropertyName("result");
        LspJson.Write(writer, result);
    });

    /// <summary>An error response; without an id when the request's could not be read.</summary>
    public static byte[] Error(RequestId? id, ResponseError error) => Write(writer =>
    {
        WriteId(writer, id);
        writer.WritePropertyName("error");
        LspJson.Write(writer, error);
    });

    /// <summary>A notification.</summary>
    public static byte[] Notification(string method, object? parameters) => Write(writer => WriteCall(writer, method, parameters));

    /// <summary>A request to the client.</summary>
    public static byte[] Request(RequestId id, string method, object? parameters) => Write(writer =>
    {
        WriteId(writer, id);
        WriteCall(writer, method, parameters);
    });

    private static void WriteCall(JsonWriter writer, string method, object? parameters)
    {
        writer.WritePropertyName("method");
        writer.WriteValue(method);
        if (parameters is null)
            return;
        writer.WritePropertyName("params");
        LspJson.Write(writer, parameters);
    }

    private static void WriteId(JsonWriter writer, RequestId? id)
    {
        writer.WritePropertyName("id");
        if (id is null)
            writer.WriteNull();
        else
            id.ToToken().WriteTo(writer);
    }

    private static byte[] Write(Action<JsonTextWriter> writeMembers)
    {
        using var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, utf8, leaveOpen: true))
        using (var writer = new JsonTextWriter(text))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("jsonrpc");
            writer.WriteValue("2.0");
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
