using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>What one catalogue file states: an edition, and how its codes continue those of earlier years.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Maps">The maps to earlier years, empty where none is known.</param>
public sealed record Catalog(Edition Edition, ImmutableArray<CodeMap> Maps);

/// <summary>
/// A catalogue that is read when it is first asked for: most runs need one year of the many that are known.
/// Safe to use from several threads.
/// </summary>
public sealed class CatalogSource
{
    private readonly Lazy<Catalog> catalog;

    /// <summary>Names a catalogue that can be read.</summary>
    /// <param name="scheme">The assessment scheme.</param>
    /// <param name="year">The fiscal year assessed, BE.</param>
    /// <param name="read">Reads it; called once.</param>
    public CatalogSource(string scheme, int year, Func<Catalog> read)
    {
        Scheme = scheme;
        Year = year;
        catalog = new Lazy<Catalog>(read);
    }

    /// <summary>A catalogue that is at hand.</summary>
    public CatalogSource(Catalog catalog)
        : this(catalog.Edition.Scheme, catalog.Edition.Year, () => catalog)
    {
    }

    /// <summary>The assessment scheme.</summary>
    public string Scheme { get; }

    /// <summary>The fiscal year assessed, BE.</summary>
    public int Year { get; }

    /// <summary>The catalogue; the first call reads it.</summary>
    public Catalog Catalog => catalog.Value;
}
