using ItaRules.Cli.CommandLine;
using ItaRules.Diagnostics;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>What a check found in SARIF 2.1.0, the form that code hosts and editors read.</summary>
internal static class Sarif
{
    public static void Write(CheckReport report, Session session)
    {
        using var json = new JsonTextWriter(session.Host.Output) { Formatting = Newtonsoft.Json.Formatting.Indented, CloseOutput = false };
        var kinds = report.Diagnostics.Select(one => one.Descriptor).Distinct().OrderBy(one => one.Id, StringComparer.Ordinal).ToList();
        Object(json, () =>
        {
            Value(json, "version", "2.1.0");
            Array(json, "runs", () => Object(json, () =>
            {
                json.WritePropertyName("tool");
                Object(json, () =>
                {
                    json.WritePropertyName("driver");
                    Object(json, () =>
                    {
                        Value(json, "name", Application.Name);
                        Value(json, "version", VersionText.Version);
                        Array(json, "rules", () => kinds.ForEach(kind => WriteKind(json, kind, session.Language)));
                    });
                });
                Value(json, "columnKind", "utf16CodeUnits");
                Array(json, "results", () =>
                {
                    foreach (var diagnostic in report.Diagnostics)
                        WriteResult(json, diagnostic, kinds.IndexOf(diagnostic.Descriptor), session.Language);
                });
            }));
        });
        session.Host.Output.Write('\n');
    }

    private static void WriteKind(JsonTextWriter json, DiagnosticDescriptor kind, Language language) => Object(json, () =>
    {
        Value(json, "id", kind.Id);
        WriteText(json, "shortDescription", MessageKind.Title(kind, language));
        json.WritePropertyName("defaultConfiguration");
        Object(json, () => Value(json, "level", Level(kind.DefaultSeverity)));
    });

    private static void WriteResult(JsonTextWriter json, Diagnostic diagnostic, int kind, Language language) => Object(json, () =>
    {
        Value(json, "ruleId", diagnostic.Id);
        json.WritePropertyName("ruleIndex");
        json.WriteValue(kind);
        Value(json, "level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.GetMessage(language));
        Array(json, "locations", () => Object(json, () => WriteLocation(json, diagnostic.Location)));
        if (diagnostic.Related.IsEmpty)
            return;
        Array(json, "relatedLocations", () =>
        {
            foreach (var related in diagnostic.Related)
            {
                Object(json, () =>
                {
                    WriteLocation(json, related.Location);
                    WriteText(json, "message", related.Message.In(language));
                });
            }
        });
    });

    private static void WriteLocation(JsonTextWriter json, Location location)
    {
        json.WritePropertyName("physicalLocation");
        Object(json, () =>
        {
            json.WritePropertyName("artifactLocation");
            Object(json, () => Value(json, "uri", string.Join('/', location.Path.Split('/').Select(Uri.EscapeDataString))));
            json.WritePropertyName("region");
            Object(json, () =>
            {
                Value(json, "startLine", location.Line);
                Value(json, "startColumn", location.Column);
                if (location is SourceLocation { End: var end })
                {
                    Value(json, "endLine", end.Line + 1);
                    Value(json, "endColumn", end.Character + 1);
                }
            });
        });
    }

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void WriteText(JsonTextWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        Object(json, () => Value(json, "text", text));
    }

    private static void Object(JsonTextWriter json, Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private static void Array(JsonTextWriter json, string name, Action write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        write();
        json.WriteEndArray();
    }

    private static void Value(JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
