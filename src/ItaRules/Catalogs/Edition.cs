using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>
/// The catalogue of one assessment in one fiscal year: its instruments, indicators, items, issues, formulas and levels.
/// A code such as <c>o14</c> has a meaning only inside an edition. Immutable.
/// </summary>
public sealed class Edition
{
    private readonly Dictionary<(ScoreKind Kind, string Code), ScoreDefinition> scoresByCode;
    private readonly Dictionary<string, ImmutableArray<string>> indicatorAliases = [];

    private Edition(EditionData data)
    {
        Scheme = data.Scheme;
        Year = data.Year;
        Revision = data.Revision;
        Title = data.Title;
        Levels = new LevelScale(data.Levels);

        var linker = new EditionLinker(data);
        Instruments = linker.Instruments;
        Indicators = linker.Indicators;
        SubIndicators = linker.SubIndicators;
        Items = linker.Items;
        ItemsInParts = [.. Items.Where(item => item.PartCount > 1)];
        var part = 0;
        foreach (var item in ItemsInParts)
        {
            item.FirstPart = part;
            part += item.PartCount;
        }

        Issues = linker.Issues;
        Total = linker.Total;
        Scores = [.. Items, .. SubIndicators, .. Indicators, .. Instruments, Total];
        for (var i = 0; i < Scores.Length; i++)
        {
            Scores[i].Edition = this;
            Scores[i].Ordinal = i;
        }

        scoresByCode = Scores.ToDictionary(score => (score.Kind, score.Code), CodeComparer.Instance);
        foreach (var indicator in data.Indicators)
            indicatorAliases.Add(indicator.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), indicator.Aliases);
    }

    /// <summary>The assessment scheme, <c>nacc</c> for the commission's agency-level assessment.</summary>
    public string Scheme { get; }

    /// <summary>The fiscal year assessed, BE. Fiscal year 2568 runs from 1 October 2567 to 30 September 2568.</summary>
    public int Year { get; }

    /// <summary>The revision of the data.</summary>
    public int Revision { get; }

    /// <summary>The edition's title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Scheme, year and revision, as printed in results: <c>nacc-2568 r1</c>.</summary>
    public string Identity => $"{Scheme}-{Year} r{Revision}";

    /// <summary>The instruments, in catalogue order.</summary>
    public ImmutableArray<Instrument> Instruments { get; }

    /// <summary>The indicators, in catalogue order.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The sub-indicators, in catalogue order.</summary>
    public ImmutableArray<SubIndicator> SubIndicators { get; }

    /// <summary>The items, in catalogue order.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>The items that are surveyed in several parts, in catalogue order.</summary>
    public ImmutableArray<Item> ItemsInParts { get; }

    /// <summary>The issues, in catalogue order; empty where the edition has none.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>The total.</summary>
    public Total Total { get; }

    /// <summary>
    /// Every score, items first, then sub-indicators, indicators, instruments and the total: what a formula reads stands before what it gives.
    /// The place is <see cref="ScoreDefinition.Ordinal"/>, the column in a score table.
    /// </summary>
    public ImmutableArray<ScoreDefinition> Scores { get; }

    /// <summary>The level scale.</summary>
    public LevelScale Levels { get; }

    /// <summary>Checks and links the parts of a catalogue.</summary>
    /// <exception cref="CatalogException">The data contradict themselves.</exception>
    public static Edition Create(EditionData data) => new(data);

    /// <summary>The item with this code (<c>o14</c>, in any case); null when the edition has none.</summary>
    public Item? FindItem(string code) => (Item?)FindScore(ScoreKind.Item, code);

    /// <summary>The score of a kind with this code (<see cref="ScoreDefinition.Code"/>, in any case); null when the edition has none.</summary>
    public ScoreDefinition? FindScore(ScoreKind kind, string code) => scoresByCode.GetValueOrDefault((kind, code));

    /// <summary>The indicator with this number; null when the edition has none.</summary>
    public Indicator? FindIndicator(int number) => Indicators.FirstOrDefault(indicator => indicator.Number == number);

    /// <summary>The instrument with this code, in any case; null when the edition has none.</summary>
    public Instrument? FindInstrument(string code) =>
        Instruments.FirstOrDefault(instrument => string.Equals(instrument.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The issue with this number; null when the edition has none.</summary>
    public Issue? FindIssue(int number) => Issues.FirstOrDefault(issue => issue.Number == number);

    /// <summary>Other names that documents print for an indicator (Thai).</summary>
    public ImmutableArray<string> AliasesOf(Indicator indicator) => indicatorAliases[indicator.Code];

    /// <inheritdoc/>
    public override string ToString() => Identity;

    private sealed class CodeComparer : IEqualityComparer<(ScoreKind Kind, string Code)>
    {
        public static CodeComparer Instance { get; } = new();

        public bool Equals((ScoreKind Kind, string Code) left, (ScoreKind Kind, string Code) right) =>
            left.Kind == right.Kind && string.Equals(left.Code, right.Code, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((ScoreKind Kind, string Code) score) =>
            HashCode.Combine(score.Kind, string.GetHashCode(score.Code, StringComparison.OrdinalIgnoreCase));
    }
}
