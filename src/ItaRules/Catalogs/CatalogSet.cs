using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>
/// The editions that a compilation and its score sheets can refer to, and how the codes of one year continue in another.
/// An input of a compilation, as references are. Immutable.
/// </summary>
public sealed class CatalogSet
{
    private readonly ImmutableArray<CodeMap> maps;

    /// <summary>Makes a set. Of several revisions of one scheme and year the newest applies.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="maps">What is known of codes that continue from year to year.</param>
    public CatalogSet(IEnumerable<Edition> editions, IEnumerable<CodeMap> maps)
    {
        Editions = [.. editions.GroupBy(edition => (edition.Scheme, edition.Year)).Select(group => group.MaxBy(edition => edition.Revision)!).OrderBy(edition => edition.Year)];
        this.maps = [.. maps];
    }

    /// <summary>The scheme that applies where nothing else is said: the commission's agency-level assessment.</summary>
    public const string DefaultScheme = "nacc";

    /// <summary>The editions, by year.</summary>
    public ImmutableArray<Edition> Editions { get; }

    /// <summary>The edition of a fiscal year (BE); null when there is none.</summary>
    public Edition? Find(int year, string scheme = DefaultScheme) =>
        Editions.FirstOrDefault(edition => edition.Year == year && edition.Scheme == scheme);

    /// <summary>
    /// The scores of <paramref name="earlier"/> that mean the same as <paramref name="score"/>. Exactly one is a counterpart;
    /// none or several leave a comparison between the years undetermined.
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

        if (ReferenceEquals(score.Edition, earlier))
            return [score];
        var map = maps.FirstOrDefault(map => map.Scheme == score.Edition.Scheme && map.Year == score.Edition.Year && map.EarlierYear == earlier.Year);
        if (map is null || !map.Codes.TryGetValue(score.Code, out var codes))
            return [];
        return [.. codes.Select(earlier.FindItem).OfType<ScoreDefinition>()];
    }
}

/// <summary>How the item codes of one year continue those of an earlier one.</summary>
/// <param name="Scheme">The assessment scheme.</param>
/// <param name="Year">The later fiscal year, BE.</param>
/// <param name="EarlierYear">The earlier fiscal year, BE.</param>
/// <param name="Codes">For each code of the later year the codes of the earlier one that it continues: one, several that were merged, or none.</param>
/// <param name="Provenance">Where the map comes from.</param>
public sealed record CodeMap(
    string Scheme, int Year, int EarlierYear, ImmutableDictionary<string, ImmutableArray<string>> Codes, Provenance Provenance);
