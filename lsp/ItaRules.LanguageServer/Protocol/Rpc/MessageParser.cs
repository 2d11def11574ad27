using System.Text;
using ItaRules.LanguageServer.Protocol.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>Reads the JSON-RPC 2.0 envelope of a message body. Never throws: what cannot be read is an <see cref="InvalidMessage"/>.</summary>
internal static class MessageParser
{
    private static readonly UTF8Encoding strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads one body.</summary>
    public static IncomingMessage Parse(ReadOnlySpan<byte> body)
    {
        JToken root;
        try
        {
            using var reader = new JsonTextReader(new StringReader(strictUtf8.GetString(body)))
            {
                DateParseHandling = DateParseHandling.None,
            };
            root = JToken.ReadFrom(reader);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                    return Invalid(null, ErrorCode.ParseError, "More than one JSON value in one message.");
            }
        }
        catch (DecoderFallbackException)
        {
            return Invalid(null, ErrorCode.ParseError, "The message is not UTF-8.");
        }
        catch (JsonException exception)
        {
            return Invalid(null, ErrorCode.ParseError, $"The message is not JSON: {exception.Message}");
        }

        return root is JObject envelope
            ? ParseEnvelope(envelope)
            : Invalid(null, ErrorCode.InvalidRequest, "A message is one JSON object; the language server protocol has no batches.");
    }

    private static IncomingMessage ParseEnvelope(JObject envelope)
    {
        var idToken = envelope["id"];
        var hasId = RequestId.TryRead(idToken, out var id);
        if (envelope["jsonrpc"] is not JValue { Value: "2.0" })
            return Invalid(id, ErrorCode.InvalidRequest, "\"jsonrpc\" is not \"2.0\".");
        if (idToken is not null && !hasId && idToken.Type != JTokenType.Null)
            return Invalid(null, ErrorCode.InvalidRequest, "\"id\" is neither a whole number nor a text.");

        if (envelope["method"] is { } methodToken)
        {
            if (methodToken is not JValue { Value: string method })
                return Invalid(id, ErrorCode.InvalidRequest, "\"method\" is not a text.");

            var parameters = envelope["params"];
            if (parameters is JValue { Type: JTokenType.Null })
                parameters = null;
            if (parameters is JValue)
                return Invalid(id, ErrorCode.InvalidRequest, "\"params\" is neither an object nor an array.");
            return id is null ? new IncomingNotification(method, parameters) : new IncomingRequest(id, method, parameters);
        }

        if (!envelope.ContainsKey("result") && !envelope.ContainsKey("error"))
            return Invalid(id, ErrorCode.InvalidRequest, "Neither \"method\" nor \"result\" nor \"error\".");

        var error = ReadError(envelope["error"]);

        // Without an id the other side could not read a message of ours: nothing waits for this, and it must not be answered.
        return new IncomingResponse(id, envelope["result"], error);
    }

    private static ResponseError? ReadError(JToken? token)
    {
        if (token is null or JValue { Type: JTokenType.Null })
            return null;

        var code = token is JObject ? token["code"] : null;
        var message = token is JObject ? token["message"] : null;
        return new ResponseError(
            code is JValue { Value: long number and >= int.MinValue and <= int.MaxValue } ? (ErrorCode)number : ErrorCode.InternalError,
            message is JValue { Value: string text } ? text : LspJson.Compact(token),
            token is JObject ? token["data"] : null);
    }

    private static InvalidMessage Invalid(RequestId? id, ErrorCode code, string message) => new(id, new ResponseError(code, message));
}
