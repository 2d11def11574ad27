using System.Globalization;
using ItaRules.Interchange.Files;
using Newtonsoft.Json;
using JsonFormatting = Newtonsoft.Json.Formatting;

namespace ItaRules.Reports.Progress;

/// <summary>Writes progress files in JSON as <see cref="ProgressReader"/> reads them. Fields that staff fill in are all there, blank ones too.</summary>
public static class ProgressJson
{
    /// <summary>Writes a file, made to be read and edited.</summary>
    public static void Write(TextWriter writer, ProgressFile file)
    {
        using var json = new JsonTextWriter(new LineFeedWriter(writer)) { CloseOutput = false, Formatting = JsonFormatting.Indented };
        json.WriteStartObject();
        Text(json, "$schema", "progress.schema.json");
        Number(json, "edition", file.ResultYear);
        Number(json, "planYear", file.PlanYear);
        json.WritePropertyName("agency");
        json.WriteStartObject();
        Text(json, "name", file.Agency.Name);
        if (file.Agency.District is { } district)
            Text(json, "district", district);
        if (file.Agency.Province is { } province)
            Text(json, "province", province);
        json.WriteEndObject();
        List(json, "measures", file.Measures, measure => Measure(json, measure));
        if (!file.Removed.IsEmpty)
            List(json, "removed", file.Removed, measure => Measure(json, measure));
        json.WriteEndObject();
        json.Flush();
        writer.Write('\n');
    }

    private static void Measure(JsonTextWriter json, ProgressMeasure measure)
    {
        json.WriteStartObject();
        Text(json, "id", measure.Id);
        Text(json, "title", measure.Title);
        List(json, "owners", measure.Owners, json.WriteValue);
        if (measure.Due is { } due)
        {
            json.WritePropertyName("due");
            json.WriteStartObject();
            Text(json, "from", Day(due.From));
            Text(json, "to", Day(due.To));
            json.WriteEndObject();
        }

        Text(json, "outcome", measure.Outcome);
        List(json, "steps", measure.Steps, step => Step(json, step));
        if (!measure.RemovedSteps.IsEmpty)
            List(json, "removedSteps", measure.RemovedSteps, step => Step(json, step));
        json.WriteEndObject();
    }

    private static void Step(JsonTextWriter json, ProgressStep step)
    {
        json.WriteStartObject();
        Text(json, "step", step.Text);
        Text(json, "state", ProgressStates.CodeOf(step.State));
        Text(json, "date", step.Day is { } day ? Day(day) : "");
        Text(json, "result", step.Result);
        List(json, "evidence", step.Evidence, json.WriteValue);
        Text(json, "obstacles", step.Obstacles);
        Text(json, "suggestion", step.Suggestion);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Text(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void Number(JsonTextWriter json, string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void List<T>(JsonTextWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            write(value);
        json.WriteEndArray();
    }
}
