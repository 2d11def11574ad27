using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Json;
using ItaRules.Text;
using Newtonsoft.Json;

namespace ItaRules.Workspace.Settings;

/// <summary>Reads <c>ita.json</c>: each mistake at its line and column, one reading finds them all.</summary>
internal sealed class ProjectSettingsReader
{
    private static readonly string[] keys = ["$schema", "edition", "planYear", "rules", "scores", "snapshots", "catalog", "severities", "language"];

    private static readonly (string Word, Severity Severity)[] severities =
        [("off", Severity.Hidden), ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error)];

    private readonly CheckedJson json;
    private ProjectSettings settings = ProjectSettings.None;

    private ProjectSettingsReader(CheckedJson json) => this.json = json;

    /// <summary>Reads the settings in a stream. Where something is wrong the rest is still read.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="path">The file's name as messages show it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ProjectSettings Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        using var strict = new StrictJsonReader(TextStreams.OpenJson(stream));
        var reader = new ProjectSettingsReader(new CheckedJson(strict, path, diagnostics));
        try
        {
            if (strict.Read())
                reader.ReadSettings();
            else
                diagnostics.Report(SheetDiagnostics.EmptyFile, new FileLocation(path, 1, 1));
            if (!strict.IsEmpty && strict.Read())
                diagnostics.Report(ProjectDiagnostics.TextAfterSettings, reader.json.Here);
        }
        catch (JsonFaultException exception)
        {
            diagnostics.Add(JsonFaultText.Describe(exception.Fault, path, new("{ ที่เริ่มการตั้งค่าของโครงการ", "{, which begins the settings of a project")));
        }

        return reader.settings;
    }

    private void ReadSettings() => json.Object(ProjectSettings.FileName, keys, key =>
    {
        switch (key)
        {
            case "edition":
                settings = settings with { Edition = ReadYear(key) };
                break;
            case "planYear":
                settings = settings with { PlanYear = ReadYear(key) };
                break;
            case "rules":
                settings = settings with { Rules = ReadTexts(key) };
                break;
            case "scores":
                settings = settings with { Scores = ReadTexts(key) };
                break;
            case "snapshots":
                settings = settings with { Snapshots = json.Text(key) ?? settings.Snapshots };
                break;
            case "catalog":
                settings = settings with { Catalogs = ReadTexts(key) };
                break;
            case "severities":
                ReadSeverities();
                break;
            case "language":
                settings = settings with { Language = ReadWord(key, [("th", Language.Thai), ("en", Language.English)]) };
                break;
            default:
                json.Text(key);
                break;
        }
    });

    private Located<int>? ReadYear(string key)
    {
        var place = json.Here;
        if (json.Count(key) is not { } year)
            return null;
        if (year is >= 2500 and < 2700)
            return new(year, place);
        json.Diagnostics.Report(ProjectDiagnostics.UnlikelyYear, place, key, year);
        return null;
    }

    // A single text may stand for a list of one.
    private ImmutableArray<Located<string>> ReadTexts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<Located<string>>();
        if (json.Json.Token == JsonToken.StartArray)
            json.Array(key, () => Add(texts, key));
        else
            Add(texts, key);
        return texts.ToImmutable();
    }

    private void Add(ImmutableArray<Located<string>>.Builder texts, string key)
    {
        var place = json.Here;
        if (json.Text(key) is { } text)
            texts.Add(new(text, place));
    }

    private void ReadSeverities()
    {
        var builder = settings.Severities.ToBuilder();
        json.Object("severities", (id, place) =>
        {
            if (DiagnosticDescriptors.Find(id) is not { } descriptor)
            {
                json.Diagnostics.Report(ProjectDiagnostics.UnknownMessage, place, id, Suggestion.Of(id, DiagnosticDescriptors.All.Select(one => one.Id)));
                json.Json.Skip();
            }
            else if (ReadWord(id, severities) is { } severity)
            {
                builder[descriptor.Id] = severity;
            }
        });
        settings = settings with { Severities = builder.ToImmutable() };
    }

    private T? ReadWord<T>(string key, IReadOnlyList<(string Word, T Value)> words)
        where T : struct
    {
        var place = json.Here;
        if (json.Text(key) is not { } text)
            return null;
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }

        json.Diagnostics.Report(ProjectDiagnostics.UnknownWord, place, key, text, string.Join(", ", words.Select(one => one.Word)));
        return null;
    }
}
