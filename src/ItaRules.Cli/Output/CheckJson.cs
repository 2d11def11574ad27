using ItaRules.Cli.CommandLine;
using ItaRules.Diagnostics;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Cli.Output;

/// <summary>What a check found, for programs.</summary>
internal static class CheckJson
{
    public static void Write(CheckReport report, Session session)
    {
        using var json = new JsonTextWriter(session.Host.Output) { Formatting = Newtonsoft.Json.Formatting.Indented, CloseOutput = false };
        json.WriteStartObject();
        json.WritePropertyName("diagnostics");
        json.WriteStartArray();
        foreach (var diagnostic in report.Diagnostics)
            Write(json, diagnostic, session.Language);
        json.WriteEndArray();
        json.WritePropertyName("errors");
        json.WriteValue(report.Errors);
        json.WritePropertyName("warnings");
        json.WriteValue(report.Warnings);
        json.WritePropertyName("files");
        json.WriteValue(report.FileCount);
        json.WriteEndObject();
        session.Host.Output.Write('\n');
    }

    private static void Write(JsonTextWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        json.WriteValue(diagnostic.Id);
        json.WritePropertyName("severity");
        json.WriteValue(DiagnosticLines.Word(diagnostic.Severity));
        json.WritePropertyName("message");
        json.WriteValue(diagnostic.GetMessage(language));
        WritePlace(json, diagnostic.Location);
        json.WritePropertyName("related");
        json.WriteStartArray();
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WritePropertyName("message");
            json.WriteValue(related.Message.In(language));
            WritePlace(json, related.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(JsonTextWriter json, Location location)
    {
        json.WritePropertyName("file");
        json.WriteValue(location.Path);
        json.WritePropertyName("line");
        json.WriteValue(location.Line);
        json.WritePropertyName("column");
        json.WriteValue(location.Column);
        if (location is SourceLocation { End: var end })
        {
            json.WritePropertyName("endLine");
            json.WriteValue(end.Line + 1);
            json.WritePropertyName("endColumn");
            json.WriteValue(end.Character + 1);
        }
    }
}
