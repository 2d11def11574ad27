using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Json;
using ItaRules.Text;

namespace ItaRules.Interchange.Catalogs;

/// <summary>
/// Reads the parts of a catalogue file. Each part is an object; a part with a missing or mistyped key is reported and null.
/// </summary>
internal sealed class CatalogPartReader(CheckedJson json)
{
    private static readonly (string Name, Certainty Value)[] certainties =
        [("documented", Certainty.Documented), ("derived", Certainty.Derived), ("published", Certainty.Published), ("unverified", Certainty.Unverified)];

    private readonly Dictionary<string, LocalizedText> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileLocation> places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The place of a part that a contradiction names (<c>items.o14</c>), or of its list.</summary>
    public FileLocation? PlaceOf(string part) => places.TryGetValue(part, out var place) ? place : null;

    /// <summary>Reads the list of sources, which stands before the parts that name them.</summary>
    public void ReadSources() => json.Object("sources", (name, _) =>
    {
        if (Title(name) is { } text)
            sources[name] = text;
    });

    /// <summary>Reads a text in both languages.</summary>
    public LocalizedText? Title(string name)
    {
        string? thai = null, english = null;
        var place = json.Here;
        var keys = json.Object(name, ["th", "en"], key =>
        {
            if (key == "th")
                thai = json.Text(key);
            else
                english = json.Text(key);
        });
        return keys is not null && Require(keys, place, "th", "en") && thai is not null && english is not null ? new LocalizedText(thai, english) : null;
    }

    /// <summary>Reads where the total's weights come from.</summary>
    public Provenance? ReadTotal() => Part("total", [], ["certainty"], _ => { }, () => "total", common => common.Provenance);

    /// <summary>Reads an instrument.</summary>
    public InstrumentData? ReadInstrument()
    {
        string? code = null;
        double? weight = null;
        Provenance? formula = null;
        AnswerScale? answers = null;
        return Part("instruments", ["code", "weight", "formula", "answers"], ["code", "title", "weight", "certainty", "formula"], key =>
        {
            if (key == "code")
                code = json.Text(key);
            else if (key == "weight")
                weight = json.Number(key);
            else if (key == "formula")
                formula = ReadFormula();
            else
                answers = ReadAnswers();
        }, () => $"instruments.{code}", common => new InstrumentData(code!, common.Title, weight!.Value, formula!, common.Provenance) { Answers = answers });
    }

    /// <summary>Reads an indicator.</summary>
    public IndicatorData? ReadIndicator()
    {
        int? number = null;
        string? instrument = null;
        Provenance? formula = null;
        var aliases = ImmutableArray.CreateBuilder<string>();
        return Part("indicators", ["number", "instrument", "aliases", "formula"], ["number", "title", "instrument", "certainty", "formula"], key =>
        {
            if (key == "number")
                number = json.Count(key);
            else if (key == "instrument")
                instrument = json.Text(key);
            else if (key == "aliases")
                Texts(key, aliases);
            else
                formula = ReadFormula();
        }, () => FormattableString.Invariant($"indicators.{number}"), common => new IndicatorData(number!.Value, common.Title, instrument!, formula!, common.Provenance, aliases.ToImmutable()));
    }

    /// <summary>Reads a sub-indicator.</summary>
    public SubIndicatorData? ReadSubIndicator()
    {
        string? code = null;
        int? indicator = null;
        return Part("subIndicators", ["code", "indicator"], ["code", "title", "indicator", "certainty"], key =>
        {
            if (key == "code")
                code = json.Text(key);
            else
                indicator = json.Count(key);
        }, () => $"subIndicators.{code}", common => new SubIndicatorData(code!, common.Title, indicator!.Value, common.Provenance));
    }

    /// <summary>Reads an item.</summary>
    public ItemData? ReadItem()
    {
        string? code = null, sub = null, question = null;
        int? indicator = null, parts = 1;
        bool? negative = false;
        return Part("items", ["code", "indicator", "subIndicator", "question", "negative", "parts"], ["code", "title", "indicator", "certainty"], key =>
        {
            switch (key)
            {
                case "code":
                    code = json.Text(key);
                    break;
                case "indicator":
                    indicator = json.Count(key);
                    break;
                case "subIndicator":
                    sub = json.Text(key);
                    break;
                case "question":
                    question = json.Text(key);
                    break;
                case "negative":
                    negative = json.Boolean(key);
                    break;
                default:
                    parts = json.Count(key);
                    break;
            }
        }, () => $"items.{code}", common => new ItemData(code!, common.Title, indicator!.Value, sub, question, negative ?? false, parts ?? 1, common.Provenance));
    }

    /// <summary>Reads an issue.</summary>
    public IssueData? ReadIssue()
    {
        int? number = null;
        var items = ImmutableArray.CreateBuilder<string>();
        return Part("issues", ["number", "items"], ["number", "title", "items", "certainty"], key =>
        {
            if (key == "number")
                number = json.Count(key);
            else
                Texts(key, items);
        }, () => FormattableString.Invariant($"issues.{number}"), common => new IssueData(number!.Value, common.Title, items.ToImmutable(), common.Provenance));
    }

    /// <summary>Reads a level.</summary>
    public Level? ReadLevel()
    {
        string? id = null;
        double? minimumTotal = null, minimumInstrument = null;
        return Part("levels", ["id", "minimumTotal", "minimumInstrument"], ["id", "title", "minimumTotal", "certainty"], key =>
        {
            if (key == "id")
                id = json.Text(key);
            else if (key == "minimumTotal")
                minimumTotal = json.Number(key);
            else
                minimumInstrument = json.Number(key);
        }, () => $"levels.{id}", common => new Level(id!, common.Title, minimumTotal!.Value, minimumInstrument, common.Provenance));
    }

    /// <summary>Reads which values the items of an instrument take.</summary>
    public NamedDomain? ReadDomain()
    {
        string? instrument = null;
        var values = new List<double>();
        return Part("domains", ["instrument", "values"], ["instrument", "values", "certainty"], key =>
        {
            if (key == "instrument")
                instrument = json.Text(key);
            else
            {
                json.Array(key, () =>
                {
                    if (json.Number(key) is { } value)
                        values.Add(value);
                });
            }
        }, () => $"domains.{instrument}", common => new NamedDomain(instrument!, ValueDomain.Listed(values, common.Provenance)));
    }

    /// <summary>Reads how the codes continue those of an earlier year.</summary>
    public (int Year, ImmutableDictionary<string, CodeContinuation> Codes)? ReadMap()
    {
        int? year = null;
        var codes = ImmutableDictionary.CreateBuilder<string, CodeContinuation>(StringComparer.OrdinalIgnoreCase);
        var place = json.Here;
        var keys = json.Object("continues", ["year", "codes"], key =>
        {
            if (key == "year")
                year = json.Count(key);
            else
                json.Array(key, () => ReadContinuation(codes));
        });
        return keys is not null && Require(keys, place, "year", "codes") && year is { } earlier ? (earlier, codes.ToImmutable()) : null;
    }

    private void ReadContinuation(ImmutableDictionary<string, CodeContinuation>.Builder codes)
    {
        string? code = null;
        var earlier = ImmutableArray.CreateBuilder<string>();
        var continuation = Part("codes", ["code", "earlier"], ["code", "earlier", "certainty"], key =>
        {
            if (key == "code")
                code = json.Text(key);
            else
                Texts(key, earlier);
        }, () => $"continues.{code}", common => new CodeContinuation(earlier.ToImmutable(), common.Provenance));
        if (continuation is not null && code is not null)
            codes[code] = continuation;
    }

    private Provenance? ReadFormula() => Part("formula", [], ["certainty"], _ => { }, () => "formula", common => common.Provenance);

    private AnswerScale? ReadAnswers()
    {
        int? steps = null;
        return Part("answers", ["steps"], ["steps", "certainty"], key => steps = json.Count(key), () => "answers", common => new AnswerScale(steps!.Value, common.Provenance));
    }

    private T? Part<T>(string name, string[] ownKeys, string[] required, Action<string> read, Func<string> part, Func<CommonKeys, T> make)
        where T : class
    {
        var common = new CommonKeys();
        var place = json.Here;
        var before = json.Diagnostics.Count;
        var keys = json.Object(name, [.. ownKeys, "title", "certainty", "source"], key =>
        {
            switch (key)
            {
                case "title":
                    common.Title = Title(key) ?? default;
                    break;
                case "certainty":
                    common.Certainty = ReadCertainty();
                    break;
                case "source":
                    common.Source = ReadSource();
                    break;
                default:
                    read(key);
                    break;
            }
        });
        if (keys is null || !Require(keys, place, required) || json.Diagnostics.Count > before)
            return null;
        places.TryAdd(part(), place);
        return make(common);
    }

    private Certainty ReadCertainty()
    {
        if (json.Text("certainty") is not { } text)
            return Certainty.Unverified;
        foreach (var (name, value) in certainties)
        {
            if (name == text)
                return value;
        }

        json.Diagnostics.Report(SheetDiagnostics.UnknownCertainty, json.Here, text, Suggestion.Of(text, certainties.Select(entry => entry.Name)));
        return Certainty.Unverified;
    }

    private LocalizedText ReadSource()
    {
        if (json.Text("source") is not { } name)
            return new("", "");
        if (sources.TryGetValue(name, out var text))
            return text;
        json.Diagnostics.Report(SheetDiagnostics.UnknownSource, json.Here, name, Suggestion.Of(name, sources.Keys));
        return new("", "");
    }

    private void Texts(string name, ImmutableArray<string>.Builder list) => json.Array(name, () =>
    {
        if (json.Text(name) is { } text)
            list.Add(text);
    });

    private bool Require(Dictionary<string, FileLocation> keys, FileLocation place, params string[] required)
    {
        var missing = required.Where(key => !keys.ContainsKey(key)).ToList();
        foreach (var key in missing)
            json.Diagnostics.Report(SheetDiagnostics.MissingKey, place, key);
        return missing.Count == 0;
    }

    /// <summary>The keys that every part has.</summary>
    private sealed class CommonKeys
    {
        public LocalizedText Title { get; set; }

        public Certainty Certainty { get; set; }

        public LocalizedText Source { get; set; } = new("", "");

        public Provenance Provenance => new(Certainty, Source);
    }

    /// <summary>The values that an instrument's items take.</summary>
    internal sealed record NamedDomain(string Instrument, ValueDomain Domain);
}
