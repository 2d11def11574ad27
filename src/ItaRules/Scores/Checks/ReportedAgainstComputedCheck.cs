using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Scores.Checks;

/// <summary>Reported indicators, instruments and totals against what their parts give.</summary>
internal sealed class ReportedAgainstComputedCheck : ISheetCheck
{
    // Two decimals are printed, so that one unit of the last may come from rounding; a total is often printed with one decimal.
    private const double Tolerance = 0.01;
    private const double TotalTolerance = 0.05;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        foreach (var score in sheet.Edition.Scores)
        {
            var reported = sheet.Reported(score);
            var computed = ScoreCalculator.Recompute(sheet, score);
            var tolerance = score.Kind == ScoreKind.Total ? TotalTolerance : Tolerance;
            if (double.IsNaN(reported) || double.IsNaN(computed) || ScoreArithmetic.RoundSum(Math.Abs(reported - computed)) <= tolerance)
                continue;
            if (HasItemsOfSeveralParts(score))
                yield return new(ScoreCheckDiagnostics.OnePartOnly, sheet.Details.PlaceOf(score), [ScoreWords.Name(score), reported, computed]);
            else
                yield return new(ScoreCheckDiagnostics.ReportedDiffersFromComputed, sheet.Details.PlaceOf(score), [ScoreWords.Name(score), reported, computed, Slip(sheet, score, reported)]);
        }
    }

    private static bool HasItemsOfSeveralParts(ScoreDefinition score) =>
        score.Formula!.Terms.Any(term => term.Part is Item { PartCount: > 1 });

    private static LocalizedText Slip(ScoreSheet sheet, ScoreDefinition score, double reported) => DigitSlip.Explain(sheet, score, reported) is { } slip
        ? new(
            FormattableString.Invariant($" ถ้า {slip.Part.Name.Thai} เป็น {slip.Value:0.00} แทน {sheet.Value(slip.Part):0.00} จะตรงกัน"),
            FormattableString.Invariant($"; they would agree if {slip.Part.Name.English} were {slip.Value:0.00} and not {sheet.Value(slip.Part):0.00}"))
        : new("", "");
}
