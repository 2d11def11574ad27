using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Tables;
using ItaRules.Reports.Wording;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>Reads the workbook that staff filled in. Columns are found by their headings and may stand in another order; rows find their measure by its name.</summary>
internal sealed class ProgressWorkbookReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly string path;
    private readonly List<ProgressMeasure> measures = [];
    private readonly List<ProgressMeasure> removed = [];
    private readonly Dictionary<string, string> facts = new(StringComparer.Ordinal);
    private Dictionary<ProgressColumn, int>? columns;
    private string headSheet = "";

    private ProgressWorkbookReader(string path, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reads a workbook.</summary>
    public static ProgressFile? Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        whole.Position = 0;
        if (XlsxGuard.Refuse(whole, path) is { } refusal)
        {
            diagnostics.Add(refusal);
            return null;
        }

        try
        {
            using var rows = new XlsxRows(whole, path);
            return new ProgressWorkbookReader(path, diagnostics).Read(rows);
        }
        catch (TableFaultException exception)
        {
            diagnostics.Add(exception.Diagnostic);
            return null;
        }
    }

    private ProgressFile? Read(XlsxRows rows)
    {
        while (rows.Read())
        {
            if (columns is not null && rows.Sheet == headSheet)
                ReadStep(rows);
            else if (columns is null && FindColumns(rows) is { } found)
                (columns, headSheet) = (found, rows.Sheet);
            else if (rows.Count > 1)
                facts.TryAdd(NameText.Normalize(rows[0]), rows[1]);
        }

        if (columns is null)
        {
            diagnostics.Report(ProgressDiagnostics.NoForm, new FileLocation(path, 1, 1));
            return null;
        }

        return new ProgressFile
        {
            ResultYear = Year("progress.fact.edition"),
            PlanYear = Year("progress.fact.plan-year"),
            Agency = new Agency(Fact("progress.fact.agency") ?? "", null, Fact("progress.fact.district"), Fact("progress.fact.province")),
            Measures = [.. measures],
            Removed = [.. removed],
        };
    }

    private static Dictionary<ProgressColumn, int>? FindColumns(XlsxRows rows)
    {
        var found = new Dictionary<ProgressColumn, int>();
        for (var column = 0; column < rows.Count; column++)
        {
            if (ProgressColumns.Find(rows[column]) is { } known)
                found.TryAdd(known, column);
        }

        return found.ContainsKey(ProgressColumn.Measure) && found.ContainsKey(ProgressColumn.Step) ? found : null;
    }

    private void ReadStep(XlsxRows rows)
    {
        var id = Cell(rows, ProgressColumn.Measure);
        var text = Cell(rows, ProgressColumn.Step);
        if (id.Length == 0)
        {
            if (text.Length > 0 || Cell(rows, ProgressColumn.Result).Length > 0)
                diagnostics.Report(ProgressDiagnostics.RowWithoutMeasure, At(rows, ProgressColumn.Measure));
            return;
        }

        var step = new ProgressStep(text)
        {
            State = ReadState(rows),
            Day = ReadDay(rows, ProgressColumn.Day),
            Result = Cell(rows, ProgressColumn.Result),
            Evidence = Lines(rows, ProgressColumn.Evidence),
            Obstacles = Cell(rows, ProgressColumn.Obstacles),
            Suggestion = Cell(rows, ProgressColumn.Suggestion),
            Place = At(rows, ProgressColumn.Step),
            DayPlace = At(rows, ProgressColumn.Day),
            EvidencePlace = At(rows, ProgressColumn.Evidence),
        };
        Add(rows, id, step);
    }

    // A step that is no longer in the plan stands among those of its measure, and a whole measure in rows that all say so.
    private void Add(XlsxRows rows, string id, ProgressStep step)
    {
        var isInPlan = Cell(rows, ProgressColumn.Remark).Length == 0;
        var known = measures.FindIndex(one => NameText.Same(one.Id, id));
        if (known < 0 && !isInPlan)
        {
            var left = removed.FindIndex(one => NameText.Same(one.Id, id));
            if (left < 0)
                removed.Add(NewMeasure(rows, id) with { Steps = [step] });
            else
                removed[left] = WithOutcome(rows, removed[left]) with { Steps = removed[left].Steps.Add(step) };
            return;
        }

        if (known < 0)
        {
            known = measures.Count;
            measures.Add(NewMeasure(rows, id));
        }

        var measure = WithOutcome(rows, measures[known]);
        measures[known] = isInPlan ? measure with { Steps = measure.Steps.Add(step) } : measure with { RemovedSteps = measure.RemovedSteps.Add(step) };
    }

    private ProgressMeasure NewMeasure(XlsxRows rows, string id) => new(id, Cell(rows, ProgressColumn.Title), [])
    {
        Owners = Lines(rows, ProgressColumn.Owners),
        Due = ReadDay(rows, ProgressColumn.From) is { } from && ReadDay(rows, ProgressColumn.To) is { } to ? new DuePeriod(from, to) : null,
        Outcome = Cell(rows, ProgressColumn.Outcome),
        Place = At(rows, ProgressColumn.Measure),
    };

    // Staff may enter it in any row of the measure.
    private ProgressMeasure WithOutcome(XlsxRows rows, ProgressMeasure measure)
    {
        var outcome = Cell(rows, ProgressColumn.Outcome);
        if (outcome.Length == 0 || measure.Outcome.Contains(outcome, StringComparison.Ordinal))
            return measure;
        return measure with { Outcome = measure.Outcome.Length == 0 ? outcome : $"{measure.Outcome}\n{outcome}" };
    }

    private ProgressState ReadState(XlsxRows rows)
    {
        var word = Cell(rows, ProgressColumn.State);
        if (word.Length == 0)
            return ProgressState.NotStarted;
        if (ProgressStates.Find(word) is { } state)
            return state;
        diagnostics.Report(ProgressDiagnostics.UnknownState, At(rows, ProgressColumn.State), word, ProgressStates.All);
        return ProgressState.NotStarted;
    }

    private DateOnly? ReadDay(XlsxRows rows, ProgressColumn column)
    {
        var text = Cell(rows, column);
        if (text.Length == 0)
            return null;
        if (DayText.Parse(text) is { } day)
            return day;
        diagnostics.Report(ProgressDiagnostics.DayForm, At(rows, column), text);
        return null;
    }

    private string Cell(XlsxRows rows, ProgressColumn column) => columns!.TryGetValue(column, out var index) ? rows[index] : "";

    private ImmutableArray<string> Lines(XlsxRows rows, ProgressColumn column) =>
        [.. Cell(rows, column).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private Location At(XlsxRows rows, ProgressColumn column) => rows.At(columns!.GetValueOrDefault(column, 0));

    private string? Fact(string key)
    {
        var words = Words.All[key];
        var value = facts.GetValueOrDefault(NameText.Normalize(words.Thai)) ?? facts.GetValueOrDefault(NameText.Normalize(words.English));
        return value is { Length: > 0 } ? value : null;
    }

    private int Year(string key) => Fact(key) is { } text && int.TryParse(NameText.Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
