using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>Writes lists as arrays of objects.</summary>
internal static class JsonObjects
{
    /// <summary>Writes a property that holds an object for each value.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="name">The property.</param>
    /// <param name="values">The values.</param>
    /// <param name="write">Writes the properties of one object.</param>
    public static void WriteObjects<T>(this JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
