using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>
/// Instruments none of which exceeds its weight in the total: as shares of the total they would be ordinary, as scores of 100 they are rare.
/// Where a total or indicators stand beside them, <see cref="ReportedAgainstComputedCheck"/> knows more.
/// </summary>
internal sealed class WeightedCheck : ISheetCheck
{
    // Less than this is no ordinary total either.
    private const double LeastTotal = 50;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        var edition = sheet.Edition;
        if (!double.IsNaN(sheet.Reported(edition.Total)) || edition.Indicators.Any(indicator => !double.IsNaN(sheet.Value(indicator))))
            return [];
        var sum = 0.0;
        foreach (var term in edition.Total.Formula!.Terms)
        {
            var score = sheet.Reported(term.Part);
            if (!(score <= term.Weight * 100))
                return [];
            sum += score;
        }

        return sum >= LeastTotal ? [new(ScoreCheckDiagnostics.LooksWeighted, sheet.Details.Beginning, [ScoreArithmetic.RoundScore(sum), sheet.Value(edition.Total)])] : [];
    }
}
