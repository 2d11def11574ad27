using ItaRules.LanguageServer.Protocol.Messages;
using Newtonsoft.Json;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Reads and writes positions without reflection: nearly every message has several.</summary>
internal sealed class PositionConverter : JsonConverter<Position>
{
    /// <inheritdoc/>
    public override Position ReadJson(JsonReader reader, Type objectType, Position existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        Read(reader);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, Position value, JsonSerializer serializer) => Write(writer, value);

    /// <summary>Reads the position whose first brace is the current token.</summary>
    public static Position Read(JsonReader reader)
    {
        int? line = null;
        int? character = null;
        Members.Read(reader, name =>
        {
            switch (name)
            {
                case "line":
                    line = ReadCount(reader);
                    return true;
                case "character":
                    character = ReadCount(reader);
                    return true;
                default:
                    return false;
            }
        });
        return new Position(line ?? throw Members.Missing(reader, "line"), character ?? throw Members.Missing(reader, "character"));
    }

    /// <summary>Writes a position.</summary>
    public static void Write(JsonWriter writer, Position value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("line");
        writer.WriteValue(value.Line);
        writer.WritePropertyName("character");
        writer.WriteValue(value.Character);
        writer.WriteEndObject();
    }

    private static int ReadCount(JsonReader reader)
    {
        reader.Read();

        // Clients write the greatest number they have for "to the end"; the protocol's numbers end at 2³¹ − 1.
        return reader.Value is long number and >= 0
            ? (int)Math.Min(number, int.MaxValue)
            : throw new JsonSerializationException($"'{reader.Path}' is not a whole number from 0.");
    }
}
