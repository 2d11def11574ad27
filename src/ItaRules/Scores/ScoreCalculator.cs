using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>Computes by an edition's formulas what a sheet does not report.</summary>
public static class ScoreCalculator
{
    /// <summary>
    /// Every score of a sheet: the reported one, else the one that its formula gives from the scores before it, rounded half-up to two decimals.
    /// A formula with a missing part gives nothing (NaN). An item that is not reported itself is the mean of its parts when all are known.
    /// </summary>
    /// <param name="edition">The edition.</param>
    /// <param name="reported">The reported scores by ordinal, NaN for missing.</param>
    /// <param name="parts">The parts of items, where known.</param>
    /// <returns>The values by ordinal.</returns>
    public static double[] Complete(Edition edition, ReadOnlySpan<double> reported, ItemParts parts)
    {
        var values = reported.ToArray();
        foreach (var item in parts.Items)
        {
            if (double.IsNaN(values[item.Ordinal]))
                values[item.Ordinal] = MeanOf(parts[item]);
        }

        // Formulas read only scores that stand before their own.
        foreach (var score in edition.Scores)
        {
            if (double.IsNaN(values[score.Ordinal]))
                values[score.Ordinal] = Compute(score, values, parts);
        }

        return values;
    }

    /// <summary>The value that follows for a score from those before it; NaN when it has no formula or a part is missing.</summary>
    internal static double Compute(ScoreDefinition score, ReadOnlySpan<double> values, ItemParts parts) =>
        score.Formula is { } formula && !HasUnknownPart(formula, parts) ? Apply(formula, values) : double.NaN;

    /// <summary>The value that a formula gives (0–100, two decimals), NaN when a part is missing.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The values by ordinal.</param>
    public static double Apply(Formula formula, ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var term in formula.Terms)
            sum += term.Weight * values[term.Part.Ordinal];
        return ScoreArithmetic.RoundScore(sum);
    }

    /// <summary>
    /// What the formula of a score gives from the sheet's other scores, whether or not the score is reported: what a reported score is checked against.
    /// </summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="score">The score.</param>
    /// <returns>The value (0–100, two decimals); NaN when the score has no formula, or a part is missing or only half known.</returns>
    public static double Recompute(ScoreSheet sheet, ScoreDefinition score) =>
        Compute(score, sheet.Values, sheet.Details.Parts);

    // Where the sheet itself says that a part of an item is missing, the item stands for the known part alone,
    // and the mean of such items would pass a guess off as the indicator.
    private static bool HasUnknownPart(Formula formula, ItemParts parts) =>
        !parts.IsEmpty && formula.ReadsItems && HasUnknownPartOfItem(formula, parts);

    private static bool HasUnknownPartOfItem(Formula formula, ItemParts parts)
    {
        foreach (var term in formula.Terms)
        {
            if (parts.IsPartlyKnown((Item)term.Part))
                return true;
        }

        return false;
    }

    private static double MeanOf(ReadOnlySpan<double> scores)
    {
        var sum = 0.0;
        foreach (var score in scores)
            sum += score;
        return ScoreArithmetic.RoundScore(sum / scores.Length);
    }
}
