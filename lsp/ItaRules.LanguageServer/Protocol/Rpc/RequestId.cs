using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>The id of a request: JSON-RPC allows a whole number or a text, and 1 and "1" are two ids.</summary>
internal readonly record struct RequestId
{
    private readonly long number;
    private readonly string? text;

    /// <summary>An id that is a number.</summary>
    public RequestId(long number) => this.number = number;

    /// <summary>An id that is a text.</summary>
    public RequestId(string text) => this.text = text;

    /// <summary>Reads an id; false when the token is neither a whole number nor a text.</summary>
    public static bool TryRead(JToken? token, out RequestId id)
    {
        switch (token)
        {
            case JValue { Type: JTokenType.Integer, Value: long whole }:
                id = new RequestId(whole);
                return true;
            case JValue { Type: JTokenType.String, Value: string name }:
                id = new RequestId(name);
                return true;
            default:
                id = default;
                return false;
        }
    }

    /// <summary>The id in the form it came in.</summary>
    public JToken ToToken() => text is null ? new JValue(number) : new JValue(text);

    /// <summary>Writes the id in the form it came in.</summary>
    public void WriteTo(JsonWriter writer)
    {
        if (text is null)
            writer.WriteValue(number);
        else
            writer.WriteValue(text);
    }

    /// <summary>The id for a log line.</summary>
    public override string ToString() => text is null ? FormattableString.Invariant($"{number}") : $"\"{text}\"";
}
