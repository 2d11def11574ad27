using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Tests.Evaluation;

/// <summary>Assessments of a few items, with formulas of the real form, small enough to try every change there is.</summary>
internal sealed class SmallAssessment
{
    private static readonly Provenance invented = new(Certainty.Unverified, new("", ""));
    private static readonly double[][] weights = [[0.3, 0.3, 0.4], [0.5, 0.5], [0.2, 0.3, 0.5], [1]];

    private readonly Random random;
    private readonly bool isFine;

    private SmallAssessment(Random random)
    {
        this.random = random;
        isFine = random.Next(3) > 0;
        Edition = CreateEdition();
        Sheet = CreateSheet();
    }

    public Edition Edition { get; }

    public ScoreSheet Sheet { get; }

    /// <summary>The assessment of a seed: always the same one.</summary>
    public static SmallAssessment Of(int seed) => new(new Random(seed));

    /// <summary>Every value that an item can be raised to.</summary>
    public IEnumerable<double> HigherValues(Item item)
    {
        var now = Sheet.Value(item);
        if (double.IsNaN(now))
            return [];
        return item.Domain.IsListed
            ? item.Domain.Values.Where(value => value > now)
            : Enumerable.Range(0, 10_001).Select(hundredths => Math.Round(hundredths / 100.0, 2)).Where(value => value > now);
    }

    private Edition CreateEdition()
    {
        var shares = weights[random.Next(weights.Length)];
        var indicators = new List<IndicatorData>();
        var subIndicators = new List<SubIndicatorData>();
        var items = new List<ItemData>();
        for (var i = 0; i < shares.Length; i++)
        {
            for (var more = random.Next(2); more >= 0; more--)
            {
                var number = indicators.Count + 1;
                indicators.Add(new(number, Name("ind"), $"T{i}", invented, invented, []));
                var subs = random.Next(3) == 0 ? 2 : 0;
                for (var sub = 1; sub <= subs; sub++)
                    subIndicators.Add(new($"{number}.{sub}", Name("sub"), number, invented));
                for (var sub = Math.Min(1, subs); sub <= subs; sub++)
                {
                    for (var left = random.Next(1, subs == 0 ? 4 : 3); left > 0; left--)
                        items.Add(new($"q{items.Count + 1}", Name("item"), number, sub == 0 ? null : $"{number}.{sub}", null, false, 1, invented));
                }
            }
        }

        var domains = ImmutableDictionary<string, ValueDomain>.Empty;
        for (var i = 0; i < shares.Length; i++)
        {
            if (!isFine || random.Next(3) == 0)
                domains = domains.Add($"T{i}", ValueDomain.Listed(isFine ? [99.9, 99.95, 100] : [0, 50, 100], invented));
        }

        return Edition.Create(new EditionData
        {
            Scheme = "small",
            Year = 2568,
            Revision = 1,
            Title = Name("small"),
            Instruments = [.. shares.Select((share, i) => new InstrumentData($"T{i}", Name("tool"), share, invented, invented))],
            Indicators = [.. indicators],
            SubIndicators = [.. subIndicators],
            Items = [.. items],
            Domains = domains,
            TotalProvenance = invented,
            Levels =
            [
                new("top", Name("top"), isFine ? 99.98 : 95, random.Next(2) == 0 ? null : isFine ? 99.97 : 90, invented),
                new("middle", Name("middle"), isFine ? 99.96 : 80, random.Next(2) == 0 ? null : isFine ? 99.94 : 75, invented),
                new("bottom", Name("bottom"), 0, null, invented),
            ],
        });
    }

    private ScoreSheet CreateSheet()
    {
        var reported = Enumerable.Repeat(double.NaN, Edition.Scores.Length).ToArray();
        foreach (var item in Edition.Items)
        {
            if (random.Next(12) > 0)
                reported[item.Ordinal] = item.Domain.IsListed ? item.Domain.Values[random.Next(item.Domain.Values.Length)] : Math.Round(100 - (random.Next(7) / 100.0), 2);
        }

        // What is reported need not be what the items give, and may have been rounded somewhere else.
        var computed = new ScoreSheet(Edition, Agency.Unnamed, reported);
        foreach (var score in Edition.Scores.Where(score => score is not Item && random.Next(3) == 0))
        {
            var value = computed.Value(score);
            reported[score.Ordinal] = Math.Round(Math.Clamp((double.IsNaN(value) ? 99.9 : value) + ((random.Next(9) - 4) * (isFine ? 0.01 : 5)), 0, 100), 2);
        }

        return new ScoreSheet(Edition, Agency.Unnamed, reported);
    }

    private static LocalizedText Name(string name) => new(name, name);
}
