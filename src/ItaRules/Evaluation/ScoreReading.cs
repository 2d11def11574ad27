using ItaRules.Catalogs;

namespace ItaRules.Evaluation;

/// <summary>A score as a rule reads it.</summary>
/// <param name="Score">The score of this year.</param>
/// <param name="IsPrevious">Whether its value of last year is read.</param>
public readonly record struct ScoreReading(ScoreDefinition Score, bool IsPrevious = false)
{
    /// <summary>Catalogue order; of one score this year before last.</summary>
    public static IComparer<ScoreReading> CatalogueOrder { get; } = Comparer<ScoreReading>.Create(
        (left, right) => left.Score.Ordinal != right.Score.Ordinal ? left.Score.Ordinal.CompareTo(right.Score.Ordinal) : left.IsPrevious.CompareTo(right.IsPrevious));
}
