using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>
/// Many sheets of one edition, by column: what rules are evaluated over, for one agency and for a country alike.
/// A column holds one score of all sheets; NaN is missing. Immutable.
/// </summary>
public sealed class ScoreTable
{
    private readonly double[][] columns;
    private readonly double[] levelRanks;

    /// <summary>Makes a table.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sheets">The sheets, all of that edition; their order is the order of the rows.</param>
    public ScoreTable(Edition edition, ImmutableArray<ScoreSheet> sheets)
    {
        Edition = edition;
        Sheets = sheets;
        columns = new double[edition.Scores.Length][];
        for (var ordinal = 0; ordinal < columns.Length; ordinal++)
            columns[ordinal] = new double[sheets.Length];
        levelRanks = new double[sheets.Length];
        for (var row = 0; row < sheets.Length; row++)
        {
            var sheet = sheets[row];
            if (!ReferenceEquals(sheet.Edition, edition))
                throw new ArgumentException("All sheets of a table belong to its edition.", nameof(sheets));
            var values = sheet.Values;
            for (var ordinal = 0; ordinal < columns.Length; ordinal++)
                columns[ordinal][row] = values[ordinal];
            levelRanks[row] = sheet.Level?.Rank ?? double.NaN;
        }
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The sheets, by row.</summary>
    public ImmutableArray<ScoreSheet> Sheets { get; }

    /// <summary>How many sheets there are.</summary>
    public int Count => Sheets.Length;

    /// <summary>One score (0–100) of all sheets: reported before computed, NaN for missing.</summary>
    public ReadOnlySpan<double> Column(ScoreDefinition score) => columns[score.Ordinal];

    /// <summary>The rank of each sheet's level, NaN where the level is open.</summary>
    public ReadOnlySpan<double> LevelRanks => levelRanks;

    /// <summary>The tables of sheets from any number of editions, by year.</summary>
    public static ImmutableArray<ScoreTable> ByEdition(IEnumerable<ScoreSheet> sheets) =>
        [.. sheets.GroupBy(sheet => sheet.Edition).OrderBy(group => group.Key.Year).Select(group => new ScoreTable(group.Key, [.. group]))];
}
