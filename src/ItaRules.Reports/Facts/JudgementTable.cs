using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Interchange.Json;

namespace ItaRules.Reports.Facts;

/// <summary>From which score on which judgement applies: data with their source, in <c>judgements.json</c>.</summary>
internal static class JudgementTable
{
    private static readonly Lazy<ImmutableDictionary<string, ImmutableArray<JudgementBand>>> scales = new(Load);

    /// <summary>The judgement of a score and where it comes from; null where there is no score.</summary>
    /// <param name="score">What is judged.</param>
    /// <param name="value">The score, NaN where there is none.</param>
    public static JudgementBand? Of(ScoreDefinition score, double value) => double.IsNaN(value) ? null : BandsOf(score).Last(band => value >= band.From);

    /// <summary>The bands by which a score is judged, rising.</summary>
    public static ImmutableArray<JudgementBand> BandsOf(ScoreDefinition score) =>
        scales.Value[score is Item item ? item.Instrument.Code == "OIT" ? "documents" : "questions" : "indicators"];

    private static ImmutableDictionary<string, ImmutableArray<JudgementBand>> Load()
    {
        var tables = ImmutableDictionary.CreateBuilder<string, ImmutableArray<JudgementBand>>();
        var sources = new Sources();
        ResourceFile.Read("ItaRules.Reports.Facts.judgements.json", json => json.Object("judgements", ["sources", "scales"], key =>
        {
            if (key == "sources")
                sources.Read(json);
            else
                json.Array(key, () => ReadScale(json, sources, tables));
        }));
        return tables.ToImmutable();
    }

    private static void ReadScale(CheckedJson json, Sources sources, ImmutableDictionary<string, ImmutableArray<JudgementBand>>.Builder tables)
    {
        var of = "";
        var bands = ImmutableArray.CreateBuilder<JudgementBand>();
        json.Object("scale", ["of", "bands"], key =>
        {
            if (key == "of")
                of = json.Text(key)!;
            else
                json.Array(key, () => bands.Add(ReadBand(json, sources)));
        });
        tables.Add(of, bands.ToImmutable());
    }

    private static JudgementBand ReadBand(CheckedJson json, Sources sources)
    {
        var from = 0.0;
        var judgement = Judgement.Keep;
        var provenance = new ProvenanceReader(json, sources);
        json.Object("band", ["from", "judgement", "certainty", "source"], key =>
        {
            switch (key)
            {
                case "from":
                    from = json.Number(key)!.Value;
                    break;
                case "judgement":
                    judgement = Enum.Parse<Judgement>(json.Text(key)!, ignoreCase: true);
                    break;
                default:
                    provenance.Read(key);
                    break;
            }
        });
        return new(from, judgement, provenance.Provenance);
    }
}

/// <summary>Scores from one limit on.</summary>
/// <param name="From">The least score of the band.</param>
/// <param name="Judgement">What follows.</param>
/// <param name="Provenance">Where the limit comes from.</param>
internal sealed record JudgementBand(double From, Judgement Judgement, Provenance Provenance);
