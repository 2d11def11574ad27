using Newtonsoft.Json.Linq;

namespace ItaRules.Cli.Tests;

/// <summary>Checks JSON against the parts of JSON Schema that the project's schemas use.</summary>
internal static class JsonSchema
{
    /// <summary>What does not fit, each with its place; empty when all does.</summary>
    public static IReadOnlyList<string> Check(JToken value, JObject schema) => [.. Check(value, schema, schema)];

    private static IEnumerable<string> Check(JToken value, JObject schema, JObject root)
    {
        if ((string?)schema["$ref"] is { } reference)
            return Check(value, (JObject)root.SelectToken(reference[2..].Replace('/', '.'))!, root);
        if (schema["oneOf"] is JArray choices)
        {
            var fits = choices.Cast<JObject>().Count(choice => !Check(value, choice, root).Any());
            return fits == 1 ? [] : [$"{value.Path}: {fits} of the choices fit: {string.Join("; ", choices.Cast<JObject>().SelectMany(choice => Check(value, choice, root)).Take(3))}"];
        }

        return CheckType(value, schema).Concat(value switch
        {
            JObject made => CheckObject(made, schema, root),
            JArray list when schema["items"] is JObject items => list.SelectMany(one => Check(one, items, root)),
            _ => [],
        });
    }

    private static IEnumerable<string> CheckType(JToken value, JObject schema)
    {
        if (schema["enum"] is JArray words && !words.Any(word => JToken.DeepEquals(word, value)))
            yield return $"{value.Path}: {value} is not one of {words}";
        if (schema["type"] is { } type && !(type is JArray types ? types : [type]).Any(one => IsOf(value, (string)one!)))
            yield return $"{value.Path}: {value.Type} is not {type}";
        if (schema["minimum"] is { } minimum && (double)value < (double)minimum)
            yield return $"{value.Path}: {value} is below {minimum}";
    }

    private static IEnumerable<string> CheckObject(JObject value, JObject schema, JObject root)
    {
        foreach (var required in schema["required"] ?? new JArray())
        {
            if (!value.ContainsKey((string)required!))
                yield return $"{value.Path}: {required} is missing";
        }

        foreach (var property in value.Properties())
        {
            if (schema.SelectToken($"properties.{property.Name}") is JObject known)
            {
                foreach (var fault in Check(property.Value, known, root))
                    yield return fault;
            }
            else if (schema["additionalProperties"] is JObject others)
            {
                foreach (var fault in Check(property.Value, others, root))
                    yield return fault;
            }
            else if (schema["additionalProperties"] is JValue { Value: false })
            {
                yield return $"{value.Path}: {property.Name} is not known";
            }
        }
    }

    private static bool IsOf(JToken value, string type) => type switch
    {
        "object" => value.Type == JTokenType.Object,
        "array" => value.Type == JTokenType.Array,
        "string" => value.Type is JTokenType.String or JTokenType.Date,
        "integer" => value.Type == JTokenType.Integer,
        "number" => value.Type is JTokenType.Integer or JTokenType.Float,
        "boolean" => value.Type == JTokenType.Boolean,
        _ => value.Type == JTokenType.Null,
    };
}
