using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>
/// The editions that a compilation and its score sheets can refer to, and how the codes of one year continue in another.
/// An input of a compilation, as references are. Immutable; an edition is read when it is first asked for.
/// </summary>
public sealed class CatalogSet
{
    // In the order in which they were given: where two schemes know a year, the last one given is meant.
    private readonly ImmutableArray<Slot> slots;
    private readonly ImmutableArray<CatalogSource> sources;

    /// <summary>Makes a set. Of several revisions of one scheme and year the newest applies.</summary>
    /// <param name="sources">The catalogues; a later one is preferred where schemes share a year.</param>
    public CatalogSet(IEnumerable<CatalogSource> sources)
    {
        this.sources = [.. sources];
        slots = [.. this.sources.GroupBy(source => new { source.Scheme, source.Year }).Select(group => new Slot(group.Key.Scheme, group.Key.Year, [.. group]))];
    }

    /// <summary>Makes a set of editions that are at hand. Of several revisions of one scheme and year the newest applies.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="maps">What is known of codes that continue from year to year.</param>
    public CatalogSet(IEnumerable<Edition> editions, IEnumerable<CodeMap> maps)
        : this(WithMaps(editions, [.. maps]))
    {
    }

    /// <summary>The scheme that applies where nothing else is said: the commission's agency-level assessment.</summary>
    public const string DefaultScheme = "nacc";

    /// <summary>The editions, by year. Asking for them reads all catalogues; <see cref="Years"/> does not.</summary>
    public ImmutableArray<Edition> Editions => [.. slots.Select(slot => slot.Catalog.Edition).OrderBy(edition => edition.Year)];

    /// <summary>The fiscal years (BE) that the set has editions for, rising.</summary>
    public ImmutableArray<int> Years => [.. slots.Select(slot => slot.Year).Distinct().Order()];

    /// <summary>This set with more catalogues, which are preferred where they share a year with one that is already there.</summary>
    public CatalogSet With(IEnumerable<CatalogSource> more) => new([.. sources, .. more]);

    /// <summary>This set with only one revision of a scheme and year, so that a newer one changes nothing; null when that revision is not in the set.</summary>
    public CatalogSet? Keeping(string scheme, int year, int revision)
    {
        var others = sources.Where(source => source.Scheme != scheme || source.Year != year);
        return sources.FirstOrDefault(source => source.Scheme == scheme && source.Year == year && source.Catalog.Edition.Revision == revision) is { } kept
            ? new([.. others, kept])
            : null;
    }

    /// <summary>The edition of a fiscal year; null when there is none.</summary>
    /// <param name="year">The fiscal year, BE.</param>
    /// <param name="scheme">The scheme; null for the one that applies: that of the catalogue given last for the year.</param>
    public Edition? Find(int year, string? scheme = null) => FindSlot(year, scheme)?.Catalog.Edition;

    /// <summary>
    /// The scores of <paramref name="earlier"/> that mean the same as <paramref name="score"/>. Exactly one is a counterpart;
    /// none or several leave a comparison between the years undetermined. Codes are followed from year to year
    /// where no map leads to the earlier year at once.
    /// </summary>
    public ImmutableArray<ScoreDefinition> CounterpartsOf(ScoreDefinition score, Edition earlier)
    {
        // Indicators, instruments and the total keep their meaning in all years; items and sub-indicators are renumbered.
        switch (score)
        {
            case Total:
                return [earlier.Total];
            case Instrument instrument:
                return earlier.FindInstrument(instrument.Code) is { } sameInstrument ? [sameInstrument] : [];
            case Indicator indicator:
                return earlier.FindIndicator(indicator.Number) is { } sameIndicator ? [sameIndicator] : [];
        }

        if (score.Edition == earlier)
            return [score];
        return [.. Follow([score.Code], score.Edition.Scheme, score.Edition.Year, earlier).Select(earlier.FindItem).OfType<ScoreDefinition>()];
    }

    private IEnumerable<string> Follow(IEnumerable<string> codes, string scheme, int year, Edition earlier)
    {
        while (year > earlier.Year && FindSlot(year, scheme)?.Catalog is { } catalog)
        {
            // The map that leads farthest back without passing the year sought.
            if (catalog.Maps.Where(map => map.EarlierYear >= earlier.Year).MinBy(map => map.EarlierYear) is not { } map)
                break;
            codes = [.. codes.SelectMany(code => map.Codes.TryGetValue(code, out var continuation) ? continuation.Earlier : []).Distinct(StringComparer.OrdinalIgnoreCase)];
            year = map.EarlierYear;
        }

        return year == earlier.Year ? codes : [];
    }

    private Slot? FindSlot(int year, string? scheme) => slots.LastOrDefault(slot => slot.Year == year && (scheme is null || slot.Scheme == scheme));

    private static IEnumerable<CatalogSource> WithMaps(IEnumerable<Edition> editions, ImmutableArray<CodeMap> maps) =>
        editions.Select(edition => new CatalogSource(new Catalog(edition, [.. maps.Where(map => map.Scheme == edition.Scheme && map.Year == edition.Year)])));

    private sealed class Slot(string scheme, int year, ImmutableArray<CatalogSource> revisions)
    {
        public string Scheme { get; } = scheme;

        public int Year { get; } = year;

        public Catalog Catalog => revisions.Length == 1 ? revisions[0].Catalog : revisions.MaxBy(source => source.Catalog.Edition.Revision)!.Catalog;
    }
}
