using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Scores;

namespace ItaRules.Interchange.Scores;

/// <summary>
/// Collects what a file says of one agency, whatever the file's form, and makes the sheet when the year is known.
/// </summary>
internal sealed class SheetBuilder(DiagnosticBag diagnostics, CatalogSet catalogs, bool keepsPlaces)
{
    private readonly List<(ScoreKind Kind, string Code, double Score, Location Place)> scores = [];
    private readonly List<(string Code, string Part, double Score, Location Place, Location PartPlace)> parts = [];
    private readonly List<(string Code, int Count, Location Place)> respondents = [];

    /// <summary>The agency.</summary>
    public Agency Agency { get; set; } = Agency.Unnamed;

    /// <summary>The reported level as written, with its place; null when there is none.</summary>
    public (string? Name, Location Place)? Level { get; set; }

    /// <summary>Adds a score.</summary>
    /// <param name="kind">What kind of score the code names.</param>
    /// <param name="code">The code.</param>
    /// <param name="score">The score (0–100), NaN for one that is said to be missing.</param>
    /// <param name="place">Where the code stands.</param>
    public void Add(ScoreKind kind, string code, double score, Location place) => scores.Add((kind, code, score, place));

    /// <summary>Adds the score of one separately surveyed part of an item.</summary>
    public void AddPart(string code, string part, double score, Location place, Location partPlace) => parts.Add((code, part, score, place, partPlace));

    /// <summary>Adds how many people answered an instrument.</summary>
    public void AddRespondents(string code, int count, Location place) => respondents.Add((code, count, place));

    /// <summary>Makes the sheet.</summary>
    /// <param name="year">The year assessed, BE.</param>
    /// <param name="scheme">The scheme, null when the file names none.</param>
    /// <param name="yearPlace">Where the year stands.</param>
    /// <param name="place">Where the sheet begins.</param>
    /// <param name="source">The file.</param>
    /// <param name="name">The sheet's name among others.</param>
    /// <returns>The sheet; null when something is wrong, which is reported.</returns>
    public ScoreSheet? Build(int year, string? scheme, Location yearPlace, Location place, string source, string name)
    {
        if (catalogs.Find(year, scheme) is not { } edition)
        {
            diagnostics.Report(SheetDiagnostics.UnknownEdition, yearPlace, scheme is null ? year : FormattableString.Invariant($"{scheme} {year}"), string.Join(", ", catalogs.Years));
            return null;
        }

        var reported = Reported(edition);
        var details = new ScoreSheetDetails
        {
            Source = source,
            Place = place,
            Name = name,
            Places = keepsPlaces ? Places(edition) : ImmutableDictionary<ScoreDefinition, Location>.Empty,
            LevelPlace = keepsPlaces ? Level?.Place : null,
            ReportedLevel = ReportedLevel(edition),
            Parts = Parts(edition),
            Respondents = Respondents(edition),
        };
        if (diagnostics.HasErrors())
            return null;
        if (Array.TrueForAll(reported, double.IsNaN) && details.Parts.IsEmpty)
        {
            diagnostics.Report(SheetDiagnostics.NoScores, place);
            return null;
        }

        return new ScoreSheet(edition, Agency, reported, details);
    }

    private double[] Reported(Edition edition)
    {
        var reported = new double[edition.Scores.Length];
        for (var i = 0; i < reported.Length; i++)
            reported[i] = double.NaN;
        var isTaken = new bool[reported.Length];
        foreach (var (kind, code, score, place) in scores)
        {
            if (edition.FindScore(kind, code) is not { } definition)
                diagnostics.Report(SheetDiagnostics.UnknownCode, place, CodeWords.Of(kind, code), edition.Year, CodeWords.Hint(kind, code, edition, catalogs));
            else if (isTaken[definition.Ordinal])
                diagnostics.Report(SheetDiagnostics.DuplicateKey, place, code);
            else
            {
                isTaken[definition.Ordinal] = true;
                reported[definition.Ordinal] = score;
            }
        }

        return reported;
    }

    private ImmutableDictionary<ScoreDefinition, Location> Places(Edition edition)
    {
        var places = ImmutableDictionary.CreateBuilder<ScoreDefinition, Location>();
        foreach (var (kind, code, _, place) in scores)
        {
            if (edition.FindScore(kind, code) is { } definition)
                places.TryAdd(definition, place);
        }

        return places.ToImmutable();
    }

    private ItemParts Parts(Edition edition)
    {
        if (parts.Count == 0)
            return ItemParts.None;
        var known = ItemParts.Blank(edition);
        foreach (var (code, part, score, place, partPlace) in parts)
        {
            if (edition.FindItem(code) is not { } item)
                diagnostics.Report(SheetDiagnostics.UnknownCode, place, CodeWords.Of(ScoreKind.Item, code), edition.Year, CodeWords.Hint(ScoreKind.Item, code, edition, catalogs));
            else if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || item.FirstPart < 0 || number < 1 || number > item.PartCount)
                diagnostics.Report(SheetDiagnostics.UnknownPart, partPlace, part, item.Code, item.PartCount);
            else
                known[item.FirstPart + number - 1] = score;
        }

        return ItemParts.Of(edition, known);
    }

    private ImmutableDictionary<string, int> Respondents(Edition edition)
    {
        var known = ImmutableDictionary<string, int>.Empty;
        foreach (var (code, count, place) in respondents)
        {
            if (edition.FindInstrument(code) is { } instrument)
                known = known.SetItem(instrument.Code, count);
            else
                diagnostics.Report(SheetDiagnostics.UnknownCode, place, CodeWords.Of(ScoreKind.Instrument, code), edition.Year, CodeWords.Hint(ScoreKind.Instrument, code, edition, catalogs));
        }

        return known;
    }

    private Level? ReportedLevel(Edition edition)
    {
        if (Level is not ({ } name, var place))
            return null;
        var level = edition.Levels.Find(name);
        if (level is null)
            diagnostics.Report(SheetDiagnostics.UnknownLevel, place, name, edition.Year, CodeWords.List(edition.Levels.Levels.Select(known => known.Title)));
        return level;
    }
}
