using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>The id of a request: JSON-RPC allows a whole number or a text, and 1 and "1" are two ids.</summary>
internal sealed record RequestId
{
    private readonly long number;
    private readonly string? text;

    /// <summary>An id that is a number.</summary>
    public RequestId(long number) => this.number = number;

    /// <summary>An id that is a text.</summary>
    public RequestId(string text) => this.text = text;

    /// <summary>Reads an id; false when the token is neither a whole number nor a text.</summary>
    public static bool TryRead(JToken? token, [NotNullWhen(true)] out RequestId? id)
    {
        id = token switch
        {
            JValue { Type: JTokenType.Integer, Value: long whole } => new RequestId(whole),
            JValue { Type: JTokenType.String, Value: string name } => new RequestId(name),
            _ => null,
        };
        return id is not null;
    }

    /// <summary>The id in the form it came in.</summary>
    public JToken ToToken() => text is null ? new JValue(number) : new JValue(text);

    /// <summary>The id for a log line.</summary>
    public override string ToString() => text is null ? number.ToString(CultureInfo.InvariantCulture) : $"\"{text}\"";
}
