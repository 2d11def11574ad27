using ItaRules.Catalogs;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Evaluation;

/// <summary>Everything that rules can read of one sheet: its scores, its level, its agency, and last year's scores.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Previous">Last year's scores, null when there are none.</param>
/// <param name="Row">The sheet's row in <paramref name="Previous"/>; 0 when there are none.</param>
public sealed record SheetScores(ScoreSheet Sheet, PreviousScores? Previous = null, int Row = 0)
{
    /// <summary>The score (0–100), this year's or what it was last year; NaN when missing.</summary>
    public double Value(ScoreReading reading) =>
        !reading.IsPrevious ? Sheet.Value(reading.Score) : Previous is null ? double.NaN : Previous.Column(reading.Score)[Row];

    /// <summary>The rank of the level, NaN while it is open.</summary>
    public double LevelRank => Sheet.Level?.Rank ?? double.NaN;

    /// <summary>The ranks between which the level lies; null where nothing is known of it.</summary>
    public (double Lowest, double Highest)? LevelRanks => Sheet.LevelRange is { } range ? (range.Lowest.Rank, range.Highest.Rank) : null;

    /// <summary>A field of the agency as the sheet gives it, for the type its id; null when the sheet does not give it.</summary>
    public string? Field(AgencyField field) => FieldText.Of(Sheet.Agency, field);

    /// <summary>Why last year's value of a score is missing; null when it is not.</summary>
    public LocalizedText? WhyPreviousMissing(ScoreDefinition score) =>
        Previous is null ? new("ไม่มีคะแนนปีก่อน", "there are no scores of last year") : Previous.WhyMissing(score, Row);
}
