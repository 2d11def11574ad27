using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Interchange.Json;

namespace ItaRules.Reports.Facts;

/// <summary>Under which item of a year's assessment an agency publishes its measures and what became of them: data with their source, in <c>publishing.json</c>.</summary>
/// <param name="Year">The year of the assessment that looks for the document, BE.</param>
/// <param name="Measures">The item of the analysis and the measures.</param>
/// <param name="Results">The item of the report on the measures.</param>
/// <param name="Provenance">Where the items come from.</param>
internal sealed record PublishingItems(int Year, string Measures, string Results, Provenance Provenance)
{
    private static readonly Lazy<ImmutableArray<PublishingItems>> all = new(Load);

    /// <summary>The items of a year; null where they are not known.</summary>
    public static PublishingItems? Of(int year) => all.Value.FirstOrDefault(items => items.Year == year);

    private static ImmutableArray<PublishingItems> Load()
    {
        var items = ImmutableArray.CreateBuilder<PublishingItems>();
        var sources = new Sources();
        ResourceFile.Read("ItaRules.Reports.Facts.publishing.json", json => json.Object("publishing", ["sources", "years"], key =>
        {
            if (key == "sources")
                sources.Read(json);
            else
                json.Array(key, () => items.Add(Read(json, sources)));
        }));
        return items.ToImmutable();
    }

    private static PublishingItems Read(CheckedJson json, Sources sources)
    {
        var (year, measures, results) = (0, "", "");
        var provenance = new ProvenanceReader(json, sources);
        json.Object("year", ["year", "measures", "results", "certainty", "source"], key =>
        {
            switch (key)
            {
                case "year":
                    year = json.Count(key)!.Value;
                    break;
                case "measures":
                    measures = json.Text(key)!;
                    break;
                case "results":
                    results = json.Text(key)!;
                    break;
                default:
                    provenance.Read(key);
                    break;
            }
        });
        return new(year, measures, results, provenance.Provenance);
    }
}
