using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Interchange.Files;
using ItaRules.Scores;
using Newtonsoft.Json;
using JsonFormatting = Newtonsoft.Json.Formatting;

namespace ItaRules.Interchange.Scores;

/// <summary>
/// Writes score sheets in JSON as <see cref="ScoreSheetReader"/> reads them. Only what a sheet reports is written, never what is computed;
/// in an instrument whose items are reported, an item without a score is written as null.
/// </summary>
public static class ScoreSheetWriter
{
    /// <summary>Writes one sheet, made to be read: a value a line.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="sheet">The sheet.</param>
    public static void Write(TextWriter writer, ScoreSheet sheet)
    {
        Write(writer, sheet, JsonFormatting.Indented);
        writer.Write('\n');
    }

    /// <summary>Writes sheets one a line, as they come.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="sheets">The sheets.</param>
    public static void WriteLines(TextWriter writer, IEnumerable<ScoreSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            Write(writer, sheet, JsonFormatting.None);
            writer.Write('\n');
        }
    }

    private static void Write(TextWriter writer, ScoreSheet sheet, JsonFormatting formatting)
    {
        using var json = new JsonTextWriter(new LineFeedWriter(writer)) { CloseOutput = false, Formatting = formatting, AutoCompleteOnClose = false };
        json.WriteStartObject();
        json.WritePropertyName("edition");
        json.WriteValue(sheet.Edition.Year);
        if (sheet.Edition.Scheme != CatalogSet.DefaultScheme)
        {
            json.WritePropertyName("scheme");
            json.WriteValue(sheet.Edition.Scheme);
        }

        WriteAgency(json, sheet.Agency);
        WriteScores(json, "items", sheet, ReportedItems(sheet));
        WriteParts(json, sheet);
        WriteScores(json, "subIndicators", sheet, sheet.Edition.SubIndicators.Where(IsReported));
        WriteScores(json, "indicators", sheet, sheet.Edition.Indicators.Where(IsReported));
        WriteScores(json, "instruments", sheet, sheet.Edition.Instruments.Where(IsReported));
        if (IsReported(sheet.Edition.Total))
        {
            json.WritePropertyName("total");
            WriteScore(json, sheet.Reported(sheet.Edition.Total));
        }

        WriteText(json, "level", sheet.Details.ReportedLevel?.Title.Thai);
        WriteRespondents(json, sheet);
        json.WriteEndObject();

        bool IsReported(ScoreDefinition score) => !double.IsNaN(sheet.Reported(score));
    }

    private static IEnumerable<Item> ReportedItems(ScoreSheet sheet) => sheet.Edition.Instruments
        .Where(instrument => instrument.Items.Any(item => !double.IsNaN(sheet.Reported(item))))
        .SelectMany(instrument => instrument.Items);

    private static void WriteAgency(JsonTextWriter json, Agency agency)
    {
        if (agency == Agency.Unnamed)
            return;
        json.WritePropertyName("agency");
        json.WriteStartObject();
        WriteText(json, "name", agency.Name.Length == 0 ? null : agency.Name);
        WriteText(json, "type", agency.Type);
        WriteText(json, "district", agency.District);
        WriteText(json, "province", agency.Province);
        json.WriteEndObject();
    }

    private static void WriteScores(JsonTextWriter json, string name, ScoreSheet sheet, IEnumerable<ScoreDefinition> scores)
    {
        var isOpen = false;
        foreach (var score in scores)
        {
            if (!isOpen)
            {
                json.WritePropertyName(name);
                json.WriteStartObject();
                isOpen = true;
            }

            json.WritePropertyName(score.Code);
            WriteScore(json, sheet.Reported(score));
        }

        if (isOpen)
            json.WriteEndObject();
    }

    private static void WriteParts(JsonTextWriter json, ScoreSheet sheet)
    {
        if (sheet.Details.Parts.IsEmpty)
            return;
        json.WritePropertyName("parts");
        json.WriteStartObject();
        foreach (var item in sheet.Details.Parts.Items)
        {
            json.WritePropertyName(item.Code);
            // The parts of an item stay on one line, where they read best.
            json.WriteRawValue($"{{ {string.Join(", ", sheet.Details.Parts[item].ToArray().Select((score, index) => FormattableString.Invariant($"\"{index + 1}\": {Text(score)}")))} }}");
        }

        json.WriteEndObject();
    }

    private static void WriteRespondents(JsonTextWriter json, ScoreSheet sheet)
    {
        if (sheet.Details.Respondents.IsEmpty)
            return;
        json.WritePropertyName("respondents");
        json.WriteStartObject();
        foreach (var instrument in sheet.Edition.Instruments)
        {
            if (!sheet.Details.Respondents.TryGetValue(instrument.Code, out var count))
                continue;
            json.WritePropertyName(instrument.Code);
            json.WriteValue(count);
        }

        json.WriteEndObject();
    }

    private static void WriteText(JsonTextWriter json, string name, string? text)
    {
        if (text is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(text);
    }

    private static void WriteScore(JsonTextWriter json, double score) => json.WriteRawValue(Text(score));

    // As short as the number allows: 100 and not 100.0.
    private static string Text(double score) => double.IsNaN(score) ? "null" : score.ToString("R", CultureInfo.InvariantCulture);
}
