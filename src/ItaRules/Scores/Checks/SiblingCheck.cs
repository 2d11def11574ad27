using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>
/// A question answered quite unlike the others of its indicator: the mark of a question that was understood the wrong way round.
/// Documents are judged one by one, so that 0 beside 100 says nothing there.
/// </summary>
internal sealed class SiblingCheck : ISheetCheck
{
    private const double Low = 20;
    private const double High = 80;

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        foreach (var indicator in sheet.Edition.Indicators.Where(indicator => indicator.Instrument.AsksPeople))
        {
            var reported = indicator.Items.Where(item => !double.IsNaN(sheet.Reported(item))).ToList();
            if (reported.Count < 3 || reported.Where(item => sheet.Reported(item) < Low).ToList() is not [var low])
                continue;
            var lowestOther = reported.Where(item => item != low).Min(sheet.Reported);
            if (lowestOther >= High)
                yield return new(ScoreCheckDiagnostics.FarBelowSiblings, sheet.Details.PlaceOf(low), [low.Code, sheet.Reported(low), indicator.Name, lowestOther]);
        }
    }
}
