using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Turns the typed messages into JSON and back: camel case, nothing written for null, and a member without a default value is required.</summary>
internal static class LspJson
{
    private static readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new LspContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,

        // Selection ranges are a list by nesting, as deep as the syntax tree.
        MaxDepth = 512,
    });

    /// <summary>Reads the parameters of a method.</summary>
    /// <exception cref="JsonException">They are not of that type; the message names the member.</exception>
    public static T Read<T>(JToken token) =>
        token.ToObject<T>(serializer) ?? throw new JsonSerializationException("The value is null.");

    /// <summary>Writes a value; null as null.</summary>
    public static void Write(JsonWriter writer, object? value)
    {
        if (value is null)
            writer.WriteNull();
        else
            serializer.Serialize(writer, value);
    }

    /// <summary>A token on one line.</summary>
    public static string Compact(JToken token) => token.ToString(Newtonsoft.Json.Formatting.None);

    /// <summary>A value as a tree, for members whose form the protocol leaves open.</summary>
    public static JToken ToToken(object value) => JToken.FromObject(value, serializer);
}
