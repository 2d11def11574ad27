using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Import;
using ItaRules.Scores;

namespace ItaRules.Interchange.Tables;

/// <summary>The reported scores of one agency while its table is read, and what follows from how tables print them.</summary>
internal sealed class SheetScores
{
    private const double Tolerance = 0.05;

    private readonly double[] reported;

    // Most tables have none.
    private double[]? parts;

    public SheetScores(Edition edition)
    {
        Edition = edition;
        reported = new double[edition.Scores.Length];
        Clear();
    }

    /// <summary>The edition of the scores.</summary>
    public Edition Edition { get; }

    /// <summary>The reported scores by ordinal, NaN for missing.</summary>
    public ReadOnlySpan<double> Reported => reported;

    /// <summary>Forgets all, for the next agency.</summary>
    public void Clear()
    {
        Array.Fill(reported, double.NaN);
        parts = null;
    }

    /// <summary>Whether there is no score.</summary>
    public bool IsEmpty => !reported.AsSpan().ContainsAnyExcept(double.NaN) && (parts is null || !parts.AsSpan().ContainsAnyExcept(double.NaN));

    /// <summary>How many scores and parts of scores there are.</summary>
    public int Count => reported.Count(score => !double.IsNaN(score)) + (parts?.Count(score => !double.IsNaN(score)) ?? 0);

    /// <summary>Whether a score, or one of an item's parts when <paramref name="part"/> is above 0, has been set.</summary>
    public bool Has(ScoreDefinition score, int part) =>
        !double.IsNaN(part == 0 ? reported[score.Ordinal] : parts is null ? double.NaN : parts[((Item)score).FirstPart + part - 1]);

    /// <summary>Sets a score, or one of an item's parts when <paramref name="part"/> is above 0.</summary>
    public void Set(ScoreDefinition score, int part, double value)
    {
        if (part == 0)
        {
            reported[score.Ordinal] = value;
            return;
        }

        (parts ??= ItemParts.Blank(Edition))[((Item)score).FirstPart + part - 1] = value;
    }

    /// <summary>The parts of items that are known; not copied, so no more may be set until <see cref="Clear"/>.</summary>
    public ItemParts Parts() => parts is null ? ItemParts.None : ItemParts.Of(Edition, parts);

    /// <summary>
    /// Turns weighted instruments (of 30, 30 and 40, as regional tables print them) into scores of 100: only where every instrument
    /// is given, none exceeds its weight, and together they give the total or the mean of their indicators.
    /// </summary>
    public void UnweightInstruments(Location place, ImportLog log)
    {
        var instruments = Edition.Instruments;
        var sum = 0.0;
        foreach (var instrument in instruments)
        {
            var value = reported[instrument.Ordinal];
            if (double.IsNaN(value) || value > Maximum(instrument))
                return;
            sum += value;
        }

        var total = reported[Edition.Total.Ordinal];
        if (double.IsNaN(total) ? !instruments.All(IsWeightedMean) : Math.Abs(sum - total) > Tolerance)
            return;
        foreach (var instrument in instruments)
        {
            var printed = reported[instrument.Ordinal];
            reported[instrument.Ordinal] = ScoreArithmetic.RoundScore(printed / Maximum(instrument) * 100);
            log.Corrected(ImportDiagnostics.WeightedScore, place, instrument.Code, printed, Maximum(instrument), reported[instrument.Ordinal]);
        }
    }

    /// <summary>
    /// Where a file gives one score for items that are surveyed in parts, and the reported indicators do not follow from them,
    /// the scores are those of the first part: kept so, and the other parts as not known.
    /// </summary>
    public void TellParts(Location place, ImportLog log)
    {
        if (!HasWholeItemInParts())
            return;
        foreach (var instrument in Edition.Instruments)
        {
            if (!instrument.Items.Any(IsWholeInParts) || instrument.Indicators.FirstOrDefault(IsOtherThanItsItems) is not { } shown)
                continue;
            var items = instrument.Items.Where(IsWholeInParts).ToList();
            foreach (var item in items)
                Set(item, 1, reported[item.Ordinal]);
            log.Corrected(ImportDiagnostics.OnePartTaken, place, $"{items[0].Code}–{items[^1].Code}", shown.Name);
        }
    }

    private bool HasWholeItemInParts()
    {
        foreach (var item in Edition.ItemsInParts)
        {
            if (IsWholeInParts(item))
                return true;
        }

        return false;
    }

    private bool IsWholeInParts(Item item) => item.PartCount > 1 && !double.IsNaN(reported[item.Ordinal]) && !HasPart(item);

    private bool HasPart(Item item) => parts is not null && parts.AsSpan(item.FirstPart, item.PartCount).ContainsAnyExcept(double.NaN);

    private bool IsOtherThanItsItems(Indicator indicator)
    {
        var computed = ScoreCalculator.Apply(indicator.Formula!, reported);
        var given = reported[indicator.Ordinal];
        return !double.IsNaN(computed) && !double.IsNaN(given) && Math.Abs(computed - given) > Tolerance;
    }

    private bool IsWeightedMean(Instrument instrument)
    {
        var mean = ScoreCalculator.Apply(instrument.Formula!, reported);
        return !double.IsNaN(mean) && Math.Abs((mean * Maximum(instrument) / 100) - reported[instrument.Ordinal]) <= Tolerance;
    }

    private double Maximum(Instrument instrument) => 100 * Edition.Total.Formula!.Terms.First(term => term.Part == instrument).Weight;
}
