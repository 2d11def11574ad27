using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Json;
using ItaRules.Text;

namespace ItaRules.Interchange.Catalogs;

/// <summary>Reads the one object that a catalogue file holds.</summary>
internal sealed class CatalogContentReader(CheckedJson json)
{
    /// <summary>The keys of a catalogue, the same as in its schema.</summary>
    internal static readonly string[] CatalogKeys =
        ["$schema", "scheme", "year", "revision", "title", "sources", "instruments", "indicators", "subIndicators", "items", "issues", "total", "levels", "domains", "continues"];

    private static readonly string[] requiredKeys = ["scheme", "year", "revision", "title", "instruments", "indicators", "items", "levels", "total"];

    private readonly CatalogPartReader parts = new(json);
    private readonly ImmutableArray<InstrumentData>.Builder instruments = ImmutableArray.CreateBuilder<InstrumentData>();
    private readonly ImmutableArray<IndicatorData>.Builder indicators = ImmutableArray.CreateBuilder<IndicatorData>();
    private readonly ImmutableArray<SubIndicatorData>.Builder subIndicators = ImmutableArray.CreateBuilder<SubIndicatorData>();
    private readonly ImmutableArray<ItemData>.Builder items = ImmutableArray.CreateBuilder<ItemData>();
    private readonly ImmutableArray<IssueData>.Builder issues = ImmutableArray.CreateBuilder<IssueData>();
    private readonly ImmutableArray<Level>.Builder levels = ImmutableArray.CreateBuilder<Level>();
    private readonly ImmutableDictionary<string, ValueDomain>.Builder domains = ImmutableDictionary.CreateBuilder<string, ValueDomain>(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<(int Year, ImmutableDictionary<string, CodeContinuation> Codes)>.Builder maps =
        ImmutableArray.CreateBuilder<(int, ImmutableDictionary<string, CodeContinuation>)>();

    private string? scheme;
    private int? year;
    private int? revision;
    private LocalizedText? title;
    private Provenance? total;

    /// <summary>Reads the object that begins at the current token.</summary>
    /// <returns>The catalogue; null when something was reported.</returns>
    public Catalog? Read()
    {
        var place = json.Here;
        var keys = json.Object("catalog", CatalogKeys, ReadPart);
        if (keys is null)
            return null;
        foreach (var required in requiredKeys.Where(key => !keys.ContainsKey(key)))
            json.Diagnostics.Report(SheetDiagnostics.MissingKey, place, required);
        if (json.Diagnostics.Count > 0)
            return null;

        var data = new EditionData
        {
            Scheme = scheme!,
            Year = year!.Value,
            Revision = revision!.Value,
            Title = title!.Value,
            Instruments = instruments.ToImmutable(),
            Indicators = indicators.ToImmutable(),
            SubIndicators = subIndicators.ToImmutable(),
            Items = items.ToImmutable(),
            Issues = issues.ToImmutable(),
            Levels = levels.ToImmutable(),
            TotalProvenance = total!,
            Domains = domains.ToImmutable(),
        };
        try
        {
            var edition = Edition.Create(data);
            foreach (var code in maps.SelectMany(map => map.Codes.Keys).Where(code => edition.FindItem(code) is null))
                throw new CatalogException($"continues.{code}", new($"ไม่มี “{code}” ในรายการนี้", $"there is no “{code}” in this catalogue"));
            return new(edition, [.. maps.Select(map => new CodeMap(data.Scheme, data.Year, map.Year, map.Codes))]);
        }
        catch (CatalogException exception)
        {
            json.Diagnostics.Report(SheetDiagnostics.CatalogContradiction, parts.PlaceOf(exception.Part) ?? place, exception.Part, exception.Reason);
            return null;
        }
    }

    // Results, snapshots and ita.json name a catalogue by scheme, year and revision.
    private string? ReadScheme(string key)
    {
        if (json.Text(key) is not { } word)
            return null;
        if (word.Length > 0 && !word.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return word;
        json.WrongKind(key, JsonKinds.Scheme);
        return null;
    }

    // One of the Christian era would never be found by a sheet, and so be left out without a word.
    private int? ReadYear(string key)
    {
        if (json.Count(key) is not { } read)
            return null;
        if (read is >= 2500 and < 2700)
            return read;
        json.WrongKind(key, JsonKinds.FiscalYear);
        return null;
    }

    private void ReadPart(string key)
    {
        switch (key)
        {
            case "$schema":
                json.Text(key);
                break;
            case "scheme":
                scheme = ReadScheme(key);
                break;
            case "year":
                year = ReadYear(key);
                break;
            case "revision":
                revision = json.Count(key);
                break;
            case "title":
                title = parts.Title(key);
                break;
            case "sources":
                parts.ReadSources();
                break;
            case "total":
                total = parts.ReadTotal();
                break;
            case "instruments":
                Collect(key, instruments, parts.ReadInstrument);
                break;
            case "indicators":
                Collect(key, indicators, parts.ReadIndicator);
                break;
            case "subIndicators":
                Collect(key, subIndicators, parts.ReadSubIndicator);
                break;
            case "items":
                Collect(key, items, parts.ReadItem);
                break;
            case "issues":
                Collect(key, issues, parts.ReadIssue);
                break;
            case "levels":
                Collect(key, levels, parts.ReadLevel);
                break;
            case "domains":
                json.Array(key, () =>
                {
                    if (parts.ReadDomain() is { } domain)
                        domains[domain.Instrument] = domain.Domain;
                });
                break;
            case "continues":
                json.Array(key, () =>
                {
                    if (parts.ReadMap() is { } map)
                        maps.Add(map);
                });
                break;
        }
    }

    private void Collect<T>(string key, ImmutableArray<T>.Builder list, Func<T?> read)
        where T : class =>
        json.Array(key, () =>
        {
            if (read() is { } part)
                list.Add(part);
        });
}
