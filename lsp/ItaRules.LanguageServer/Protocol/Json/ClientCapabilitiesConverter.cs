using ItaRules.LanguageServer.Protocol.Messages;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Keeps the capabilities as they were sent.</summary>
internal sealed class ClientCapabilitiesConverter : JsonConverter<ClientCapabilities>
{
    /// <inheritdoc/>
    public override ClientCapabilities ReadJson(
        JsonReader reader, Type objectType, ClientCapabilities? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JToken.ReadFrom(reader) is JObject sent ? new ClientCapabilities(sent) : throw new JsonSerializationException($"'{reader.Path}' is not an object.");

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, ClientCapabilities? value, JsonSerializer serializer) => value?.Sent.WriteTo(writer);
}
