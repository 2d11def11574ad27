using ItaRules.LanguageServer.Protocol.Messages;
using Newtonsoft.Json;
using Range = ItaRules.LanguageServer.Protocol.Messages.Range;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>Reads and writes ranges without reflection: nearly every message has several.</summary>
internal sealed class RangeConverter : JsonConverter<Range>
{
    /// <inheritdoc/>
    public override Range ReadJson(JsonReader reader, Type objectType, Range existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        Position? start = null;
        Position? end = null;
        Members.Read(reader, name =>
        {
            switch (name)
            {
                case "start":
                    reader.Read();
                    start = PositionConverter.Read(reader);
                    return true;
                case "end":
                    reader.Read();
                    end = PositionConverter.Read(reader);
                    return true;
                default:
                    return false;
            }
        });
        return new Range(start ?? throw Members.Missing(reader, "start"), end ?? throw Members.Missing(reader, "end"));
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, Range value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("start");
        PositionConverter.Write(writer, value.Start);
        writer.WritePropertyName("end");
        PositionConverter.Write(writer, value.End);
        writer.WriteEndObject();
    }
}
