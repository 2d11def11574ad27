using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Writes the numbers of semantic tokens one after the other; by way of the serializer each would be boxed.</summary>
internal sealed class IntegersConverter : JsonConverter<IReadOnlyList<int>>
{
    /// <inheritdoc/>
    public override IReadOnlyList<int> ReadJson(
        JsonReader reader, Type objectType, IReadOnlyList<int>? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var numbers = new List<int>();
        while (reader.ReadAsInt32() is { } number)
            numbers.Add(number);
        return numbers;
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, IReadOnlyList<int>? value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var number in value ?? [])
            writer.WriteValue(number);
        writer.WriteEndArray();
    }
}
