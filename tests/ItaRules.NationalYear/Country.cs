using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;

namespace ItaRules.NationalYear;

/// <summary>
/// A made-up year of the whole country with the size and the spread of the real one: 8,317 agencies with 61 values each
/// (15 items of IIT, 9 of EIT in two parts, 28 of OIT), a mean total of 93.8 and 5.8 of 100 agencies below 85.
/// The same seed gives the same figures on every machine.
/// </summary>
public static class Country
{
    /// <summary>How many agencies were assessed in 2568.</summary>
    public const int Agencies = 8_317;

    private const int Steps = 5;

    /// <summary>The share of agencies that do little; a few of them still pass.</summary>
    private const double WeakShare = 0.0630;

    // Multiples of it spread over the unit interval more evenly than chance would have them, so that every seed has the same share.
    private const double GoldenRatio = 0.6180339887498949;

    /// <summary>The sheets of a year.</summary>
    /// <param name="seed">Tells one made-up year from another.</param>
    /// <param name="count">How many agencies.</param>
    public static IEnumerable<ScoreSheet> Sheets(int seed = 2568, int count = Agencies)
    {
        var edition = CatalogFiles.Shipped.Find(2568)!;
        var random = new Random(seed);
        var phase = random.NextDouble();
        for (var number = 0; number < count; number++)
            yield return Sheet(edition, AgencyNames.Of(number), random, isWeak: (phase + (number * GoldenRatio)) % 1 < WeakShare);
    }

    private static ScoreSheet Sheet(Edition edition, Agency agency, Random random, bool isWeak)
    {
        // Most agencies publish all documents and are well thought of; a few do little.
        var staff = random.Next(20, 400);
        var publicOpen = random.Next(20, 400);
        var sample = random.Next(20, 100);
        var staffMean = isWeak ? 0.72 + (0.2 * random.NextDouble()) : 0.9005 + (0.085 * random.NextDouble());
        var publicMean = isWeak ? 0.68 + (0.2 * random.NextDouble()) : 0.8595 + (0.11 * random.NextDouble());
        var published = isWeak ? 0.35 + (0.5 * random.NextDouble()) : 0.93 + (0.07 * random.NextDouble());

        var reported = new double[edition.Scores.Length];
        Array.Fill(reported, double.NaN);
        var parts = ItemParts.Blank(edition);
        foreach (var item in edition.Items)
        {
            if (item.Instrument.Code == "IIT")
                reported[item.Ordinal] = Perception(random, staffMean, staff);
            else if (item.Instrument.Code == "EIT")
            {
                parts[item.FirstPart] = Perception(random, publicMean, publicOpen);
                parts[item.FirstPart + 1] = Perception(random, publicMean + 0.03, sample);
            }
            else
                reported[item.Ordinal] = random.NextDouble() < published ? 100 : random.NextDouble() < 0.4 ? 50 : 0;
        }

        return new(edition, agency, reported, new ScoreSheetDetails { Parts = ItemParts.Of(edition, parts) });
    }

    // A score that so many people can give: a whole number of steps of an answer.
    private static double Perception(Random random, double mean, int people)
    {
        var share = Math.Clamp(mean + (0.06 * (random.NextDouble() + random.NextDouble() - 1)), 0, 1);
        return ScoreArithmetic.RoundScore(100.0 * Math.Round(share * Steps * people) / (Steps * people));
    }
}
