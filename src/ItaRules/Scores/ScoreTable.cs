using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>
/// Many sheets of one edition: what rules are evaluated over, for one agency and for a country alike. Immutable.
/// </summary>
public sealed class ScoreTable
{
    private readonly double[] levelRanks;
    private readonly double[] lowestLevelRanks;
    private readonly double[] highestLevelRanks;

    /// <summary>Makes a table.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sheets">The sheets, all of that edition; their order is the order of the rows.</param>
    public ScoreTable(Edition edition, ImmutableArray<ScoreSheet> sheets)
    {
        Edition = edition;
        Sheets = sheets;
        levelRanks = new double[sheets.Length];
        lowestLevelRanks = new double[sheets.Length];
        highestLevelRanks = new double[sheets.Length];
        for (var row = 0; row < sheets.Length; row++)
        {
            var sheet = sheets[row];
            if (!ReferenceEquals(sheet.Edition, edition))
                throw new ArgumentException("All sheets of a table belong to its edition.", nameof(sheets));
            levelRanks[row] = sheet.Level?.Rank ?? double.NaN;
            lowestLevelRanks[row] = sheet.LevelRange?.Lowest.Rank ?? double.NaN;
            highestLevelRanks[row] = sheet.LevelRange?.Highest.Rank ?? double.NaN;
        }
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The sheets, by row.</summary>
    public ImmutableArray<ScoreSheet> Sheets { get; }

    /// <summary>How many sheets there are.</summary>
    public int Count => Sheets.Length;

    /// <summary>The rank of each sheet's level, NaN where the level is open.</summary>
    public ReadOnlySpan<double> LevelRanks => levelRanks;

    /// <summary>The rank of the lowest level that each sheet can have, NaN where nothing is known of it.</summary>
    public ReadOnlySpan<double> LowestLevelRanks => lowestLevelRanks;

    /// <summary>The rank of the highest level that each sheet can have, NaN where nothing is known of it.</summary>
    public ReadOnlySpan<double> HighestLevelRanks => highestLevelRanks;

    /// <summary>The tables of sheets from any number of editions, by year.</summary>
    public static ImmutableArray<ScoreTable> ByEdition(IEnumerable<ScoreSheet> sheets) =>
        [.. sheets.GroupBy(sheet => sheet.Edition).OrderBy(group => group.Key.Year).Select(group => new ScoreTable(group.Key, [.. group]))];
}
