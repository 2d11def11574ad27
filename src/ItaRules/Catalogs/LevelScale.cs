using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Catalogs;

/// <summary>One level of an edition (<c>ผ่านดี</c>, <c>AA</c>).</summary>
/// <param name="Id">A stable id inside the edition (<c>good</c>, <c>AA</c>).</param>
/// <param name="Title">The level's name; both spellings are read in rules and sheets.</param>
/// <param name="MinimumTotal">The least total (0–100) of the level.</param>
/// <param name="MinimumInstrument">The least score (0–100) that every instrument needs; null where the level does not look at instruments.</param>
/// <param name="Provenance">Where the condition comes from.</param>
public sealed record Level(string Id, LocalizedText Title, double MinimumTotal, double? MinimumInstrument, Provenance Provenance)
{
    /// <summary>The place on the scale: 0 is the lowest level; comparing levels is comparing ranks.</summary>
    public int Rank { get; internal set; }

    /// <summary>Whether scores meet the condition of this level; they may meet that of a better one too. What is missing meets nothing.</summary>
    /// <param name="total">The total (0–100), NaN when missing.</param>
    /// <param name="instruments">The instruments' scores (0–100), NaN when missing.</param>
    public bool IsMetBy(double total, ReadOnlySpan<double> instruments)
    {
        if (!(total >= MinimumTotal))
            return false;
        if (MinimumInstrument is { } minimum)
        {
            foreach (var score in instruments)
            {
                if (!(score >= minimum))
                    return false;
            }
        }

        return true;
    }
}

/// <summary>The levels of an edition, best first, and the rule that finds an agency's level.</summary>
public sealed class LevelScale
{
    internal LevelScale(IEnumerable<Level> bestFirst)
    {
        Levels = [.. bestFirst];
        for (var i = 0; i < Levels.Length; i++)
            Levels[i].Rank = Levels.Length - 1 - i;
    }

    /// <summary>The levels, best first.</summary>
    public ImmutableArray<Level> Levels { get; }

    /// <summary>The level with this id or name in either language, compared as names are compared; null when the edition has none.</summary>
    public Level? Find(string name)
    {
        var wanted = NameText.Normalize(name);
        return Levels.FirstOrDefault(level =>
            NameText.Normalize(level.Id) == wanted || NameText.Normalize(level.Title.Thai) == wanted || NameText.Normalize(level.Title.English) == wanted);
    }

    /// <summary>The level with this rank.</summary>
    public Level WithRank(int rank) => Levels[Levels.Length - 1 - rank];

    /// <summary>
    /// The best level whose condition the scores meet. Scores are rounded to two decimals by the caller, so that 84.995 counts as 85.00
    /// and no value falls between two levels.
    /// </summary>
    /// <param name="total">The total (0–100), NaN when missing.</param>
    /// <param name="instruments">The instruments' scores (0–100), NaN when missing.</param>
    /// <returns>The level, or null when a missing score leaves it open.</returns>
    public Level? Decide(double total, ReadOnlySpan<double> instruments)
    {
        if (double.IsNaN(total))
            return null;
        foreach (var level in Levels)
        {
            if (total < level.MinimumTotal)
                continue;
            if (level.MinimumInstrument is not { } minimum)
                return level;
            var lowest = double.PositiveInfinity;
            var isMissing = false;
            foreach (var score in instruments)
            {
                if (double.IsNaN(score))
                    isMissing = true;
                else
                    lowest = Math.Min(lowest, score);
            }

            // One instrument below the minimum settles it, whatever the missing ones are.
            if (lowest < minimum)
                continue;
            if (isMissing)
                return null;
            return level;
        }

        return null;
    }

    /// <summary>The levels between which missing instruments leave it open: from where each is 0 to where each is 100.</summary>
    /// <param name="total">The total (0–100), NaN when missing.</param>
    /// <param name="instruments">The instruments' scores (0–100), NaN when missing.</param>
    /// <returns>The lowest and the highest level there can be; null when the total is missing, or when no level is for it.</returns>
    public (Level Lowest, Level Highest)? Between(double total, ReadOnlySpan<double> instruments) =>
        Decide(total, With(0, instruments)) is { } lowest && Decide(total, With(100, instruments)) is { } highest ? (lowest, highest) : null;

    private static double[] With(double missing, ReadOnlySpan<double> instruments)
    {
        var whole = instruments.ToArray();
        whole.AsSpan().Replace(double.NaN, missing);
        return whole;
    }
}
