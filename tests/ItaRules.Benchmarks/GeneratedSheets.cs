using ItaRules.Catalogs;
using ItaRules.Interchange.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Benchmarks;

/// <summary>How scores are spread over the sheets.</summary>
public enum Spread
{
    /// <summary>About as results of 2568 were published: a mean near 94, few low items.</summary>
    AsPublished,

    /// <summary>Over the whole scale, so that about half of all rules hold.</summary>
    Wide,
}

/// <summary>Sheets of 2568 from a fixed seed. One score in five hundred is missing.</summary>
internal static class GeneratedSheets
{
    public static Edition Edition { get; } = CatalogFiles.Shipped.Find(2568)!;

    public static ScoreTable Table(int count, Spread spread)
    {
        var random = new Random(8317);
        return new ScoreTable(Edition, [.. Enumerable.Range(0, count).Select(_ => Sheet(random, spread))]);
    }

    private static ScoreSheet Sheet(Random random, Spread spread)
    {
        var reported = Enumerable.Repeat(double.NaN, Edition.Scores.Length).ToArray();
        var respondents = random.Next(20, 400);
        foreach (var item in Edition.Items)
        {
            if (random.Next(500) != 0)
                reported[item.Ordinal] = item.Instrument.Code == "OIT" ? Document(random, spread) : Answers(random, spread, respondents);
        }

        return new ScoreSheet(Edition, Agency.Unnamed, reported);
    }

    private static double Document(Random random, Spread spread) => (spread, random.Next(100)) switch
    {
        (Spread.AsPublished, < 3) or (Spread.Wide, < 33) => 0,
        (Spread.AsPublished, < 8) or (Spread.Wide, < 66) => 50,
        _ => 100,
    };

    // The mean of answers on a scale of six steps, printed with two decimals.
    private static double Answers(Random random, Spread spread, int respondents)
    {
        var mean = spread == Spread.Wide ? random.NextDouble() : 1 - (0.12 * random.NextDouble() * random.NextDouble());
        return ScoreArithmetic.RoundScore(100.0 * Math.Round(mean * 5 * respondents) / (5 * respondents));
    }
}
