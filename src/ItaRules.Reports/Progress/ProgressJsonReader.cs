using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Json;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>Reads progress files in JSON, each mistake at its line and column.</summary>
internal sealed class ProgressJsonReader
{
    private static readonly string[] fileKeys = ["$schema", "edition", "planYear", "agency", "measures", "removed"];
    private static readonly string[] neededKeys = ["edition", "planYear", "measures"];
    private static readonly string[] agencyKeys = ["name", "district", "province"];
    private static readonly string[] measureKeys = ["id", "title", "owners", "due", "outcome", "steps", "removedSteps"];
    private static readonly string[] stepKeys = ["step", "state", "date", "result", "evidence", "obstacles", "suggestion"];

    private readonly CheckedJson json;

    private ProgressJsonReader(CheckedJson json) => this.json = json;

    /// <summary>Reads a file.</summary>
    public static ProgressFile? Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        using var strict = new StrictJsonReader(TextStreams.OpenJson(stream));
        var reader = new ProgressJsonReader(new CheckedJson(strict, path, diagnostics));
        try
        {
            if (strict.Read())
                return reader.ReadFile();
            diagnostics.Report(SheetDiagnostics.EmptyFile, new FileLocation(path, 1, 1));
        }
        catch (JsonFaultException exception)
        {
            diagnostics.Add(JsonFaultText.Describe(exception.Fault, path, new("{ ที่เริ่มแบบบันทึกความก้าวหน้า", "{, which begins a progress file")));
        }

        return null;
    }

    private ProgressFile? ReadFile()
    {
        var start = json.Here;
        var (edition, planYear) = (0, 0);
        var agency = Agency.Unnamed;
        var measures = ImmutableArray<ProgressMeasure>.Empty;
        var removed = ImmutableArray<ProgressMeasure>.Empty;
        var keys = json.Object("progress", fileKeys, key =>
        {
            switch (key)
            {
                case "edition":
                    edition = json.Count(key) ?? 0;
                    break;
                case "planYear":
                    planYear = json.Count(key) ?? 0;
                    break;
                case "agency":
                    agency = ReadAgency();
                    break;
                case "measures":
                    measures = ReadMeasures(key);
                    break;
                case "removed":
                    removed = ReadMeasures(key);
                    break;
                default:
                    json.Text(key);
                    break;
            }
        });
        if (keys is null)
            return null;
        foreach (var key in neededKeys.Where(key => !keys.ContainsKey(key)))
            json.Diagnostics.Report(SheetDiagnostics.MissingKey, start, key);
        return new ProgressFile { ResultYear = edition, PlanYear = planYear, Agency = agency, Measures = measures, Removed = removed };
    }

    private Agency ReadAgency()
    {
        var agency = Agency.Unnamed;
        json.Object("agency", agencyKeys, key => agency = key switch
        {
            "name" => agency with { Name = json.Text(key) ?? "" },
            "district" => agency with { District = json.Text(key) },
            _ => agency with { Province = json.Text(key) },
        });
        return agency;
    }

    private ImmutableArray<ProgressMeasure> ReadMeasures(string name)
    {
        var measures = ImmutableArray.CreateBuilder<ProgressMeasure>();
        json.Array(name, () =>
        {
            var measure = ReadMeasure();
            if (measures.FirstOrDefault(one => NameText.Same(one.Id, measure.Id)) is not null)
                json.Diagnostics.Report(ProgressDiagnostics.DuplicateMeasure, measure.Place!, measure.Id);
            else
                measures.Add(measure);
        });
        return measures.ToImmutable();
    }

    private ProgressMeasure ReadMeasure()
    {
        var measure = new ProgressMeasure("", "", []) { Place = json.Here };
        var keys = json.Object("measure", measureKeys, key =>
        {
            measure = key switch
            {
                "id" => measure with { Id = json.Text(key) ?? "" },
                "title" => measure with { Title = json.Text(key) ?? "" },
                "owners" => measure with { Owners = ReadTexts(key).Texts },
                "due" => measure with { Due = ReadDue() },
                "outcome" => measure with { Outcome = json.Text(key)?.Trim() ?? "" },
                "steps" => measure with { Steps = ReadSteps(key) },
                _ => measure with { RemovedSteps = ReadSteps(key) },
            };
        });
        if (keys is not null && !keys.ContainsKey("id"))
            json.Diagnostics.Report(SheetDiagnostics.MissingKey, measure.Place!, "id");
        return measure;
    }

    private DuePeriod? ReadDue()
    {
        DateOnly? from = null;
        DateOnly? to = null;
        json.Object("due", ["from", "to"], key =>
        {
            if (key == "from")
                from = ReadDay(key)?.Day;
            else
                to = ReadDay(key)?.Day;
        });
        return from is { } first && to is { } last ? new DuePeriod(first, last) : null;
    }

    private ImmutableArray<ProgressStep> ReadSteps(string name)
    {
        var steps = ImmutableArray.CreateBuilder<ProgressStep>();
        json.Array(name, () => steps.Add(ReadStep()));
        return steps.ToImmutable();
    }

    private ProgressStep ReadStep()
    {
        var step = new ProgressStep("") { Place = json.Here };
        json.Object("step", stepKeys, key =>
        {
            switch (key)
            {
                case "step":
                    step = step with { Text = json.Text(key) ?? "" };
                    break;
                case "state":
                    step = step with { State = ReadState(key) };
                    break;
                case "date":
                    var day = ReadDay(key);
                    step = step with { Day = day?.Day, DayPlace = day?.Place };
                    break;
                case "result":
                    step = step with { Result = json.Text(key)?.Trim() ?? "" };
                    break;
                case "evidence":
                    var (links, place) = ReadTexts(key);
                    step = step with { Evidence = links, EvidencePlace = links.IsEmpty ? null : place };
                    break;
                case "obstacles":
                    step = step with { Obstacles = json.Text(key)?.Trim() ?? "" };
                    break;
                default:
                    step = step with { Suggestion = json.Text(key)?.Trim() ?? "" };
                    break;
            }
        });
        return step;
    }

    private ProgressState ReadState(string key)
    {
        var place = json.Here;
        if (json.Text(key) is not { } word || word.Trim().Length == 0)
            return ProgressState.NotStarted;
        if (ProgressStates.Find(word) is { } state)
            return state;
        json.Diagnostics.Report(ProgressDiagnostics.UnknownState, place, word, ProgressStates.All);
        return ProgressState.NotStarted;
    }

    private (DateOnly Day, FileLocation Place)? ReadDay(string key)
    {
        var place = json.Here;
        if (json.Text(key) is not { } text || text.Trim().Length == 0)
            return null;
        if (DayText.Parse(text) is { } day)
            return (day, place);
        json.Diagnostics.Report(ProgressDiagnostics.DayForm, place, text);
        return null;
    }

    // A single text may stand for a list of one.
    private (ImmutableArray<string> Texts, FileLocation Place) ReadTexts(string key)
    {
        var place = json.Here;
        var texts = ImmutableArray.CreateBuilder<string>();
        if (json.Json.Token == Newtonsoft.Json.JsonToken.StartArray)
            json.Array(key, Add);
        else
            Add();
        return (texts.ToImmutable(), place);

        void Add()
        {
            if (json.Text(key) is { } text && text.Trim().Length > 0)
                texts.Add(text.Trim());
        }
    }
}
