using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Reads the members of an object one by one.</summary>
internal static class Members
{
    /// <summary>
    /// Calls <paramref name="readMember"/> with the reader at each member's name; it reads the value and returns true, or leaves it and returns false.
    /// </summary>
    /// <exception cref="JsonSerializationException">The current token is no object.</exception>
    public static void Read(JsonReader reader, Func<string, bool> readMember)
    {
        if (reader.TokenType != JsonToken.StartObject)
            throw new JsonSerializationException($"'{reader.Path}' is not an object.");

        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            if (readMember((string)reader.Value!))
                continue;

            reader.Read();
            reader.Skip();
        }
    }

    /// <summary>Says which member lacks.</summary>
    public static JsonSerializationException Missing(JsonReader reader, string member) => new($"'{reader.Path}' lacks '{member}'.");
}
