using ItaRules.LanguageServer.Protocol.Messages;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Reads and writes addresses of documents as the client spells them.</summary>
internal sealed class DocumentUriConverter : JsonConverter<DocumentUri>
{
    /// <inheritdoc/>
    public override DocumentUri? ReadJson(JsonReader reader, Type objectType, DocumentUri? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value switch
        {
            string { Length: > 0 } text => new DocumentUri(text),
            null when reader.TokenType == JsonToken.Null => null,
            _ => throw new JsonSerializationException($"'{reader.Path}' is not an address."),
        };

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, DocumentUri? value, JsonSerializer serializer) => writer.WriteValue(value?.Text);
}
