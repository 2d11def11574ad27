using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>
/// The scores of one agency in one year. What the sheet reports and what follows from it by formula are kept apart:
/// <see cref="Reported"/> never changes, and <see cref="Value"/> is the reported score or, where there is none, the computed one.
/// Missing is NaN. Immutable.
/// </summary>
public sealed class ScoreSheet
{
    private const int BitsInWord = 64;

    private readonly double[] values;

    // A bit for each score: a country of sheets takes half the room that a second array would.
    private readonly ulong[] reported;

    /// <summary>Makes a sheet and computes what it does not report.</summary>
    /// <param name="edition">The edition that the codes belong to.</param>
    /// <param name="agency">The agency.</param>
    /// <param name="reported">The reported scores (0–100, NaN for missing) by <see cref="ScoreDefinition.Ordinal"/>; copied.</param>
    /// <param name="details">What else the sheet says.</param>
    public ScoreSheet(Edition edition, Agency agency, ReadOnlySpan<double> reported, ScoreSheetDetails? details = null)
    {
        if (reported.Length != edition.Scores.Length)
            throw new ArgumentException("A sheet holds one value a score of its edition.", nameof(reported));
        Edition = edition;
        Agency = agency;
        Details = details ?? ScoreSheetDetails.None;
        this.reported = new ulong[(reported.Length + BitsInWord - 1) / BitsInWord];
        for (var i = 0; i < reported.Length; i++)
        {
            if (!double.IsNaN(reported[i]))
                this.reported[i / BitsInWord] |= 1UL << (i % BitsInWord);
        }

        values = ScoreCalculator.Complete(edition, reported, Details.Parts);
        Span<double> instruments = stackalloc double[edition.Instruments.Length];
        for (var i = 0; i < instruments.Length; i++)
            instruments[i] = ScoreArithmetic.RoundScore(Value(edition.Instruments[i]));
        LevelOfScores = edition.Levels.Decide(ScoreArithmetic.RoundScore(Value(edition.Total)), instruments);
        Level = Details.ReportedLevel ?? LevelOfScores;
        LevelRange = Level is { } known ? (known, known) : edition.Levels.Between(ScoreArithmetic.RoundScore(Value(edition.Total)), instruments);
    }

    /// <summary>The edition that the codes belong to.</summary>
    public Edition Edition { get; }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>What the sheet says besides scores.</summary>
    public ScoreSheetDetails Details { get; }

    /// <summary>The reported level, else the level that the scores give; null when missing scores leave it open.</summary>
    public Level? Level { get; }

    /// <summary>The lowest and the highest level that there can be once all scores are known: <see cref="Level"/> twice where it is known; null where the total is missing.</summary>
    public (Level Lowest, Level Highest)? LevelRange { get; }

    /// <summary>The level that total and instruments give, whatever level is reported; null when missing scores leave it open.</summary>
    public Level? LevelOfScores { get; }

    /// <summary>Whether the level is computed and not reported.</summary>
    public bool IsLevelComputed => Details.ReportedLevel is null && Level is not null;

    /// <summary>All values by ordinal: reported before computed, NaN for missing.</summary>
    public ReadOnlySpan<double> Values => values;

    /// <summary>The score as rules read it (0–100): reported before computed, NaN when missing.</summary>
    public double Value(ScoreDefinition score) => values[score.Ordinal];

    /// <summary>The reported score (0–100), NaN when the sheet does not report it.</summary>
    public double Reported(ScoreDefinition score) => IsReported(score.Ordinal) ? values[score.Ordinal] : double.NaN;

    /// <summary>All reported scores by ordinal, NaN for what the sheet does not report; a new array.</summary>
    public double[] ReportedValues()
    {
        var all = new double[values.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = IsReported(i) ? values[i] : double.NaN;
        return all;
    }

    /// <summary>Whether <see cref="Value"/> follows from other scores by formula and is not reported.</summary>
    public bool IsComputed(ScoreDefinition score) => !IsReported(score.Ordinal) && !double.IsNaN(values[score.Ordinal]);

    private bool IsReported(int ordinal) => (reported[ordinal / BitsInWord] >> (ordinal % BitsInWord) & 1) != 0;
}
