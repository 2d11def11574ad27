using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>Items without a score in an instrument whose other items have one.</summary>
internal sealed class MissingItemCheck : ISheetCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        foreach (var instrument in sheet.Edition.Instruments)
        {
            var missing = instrument.Items.Where(item => double.IsNaN(sheet.Value(item))).ToList();
            if (missing.Count > 0 && missing.Count < instrument.Items.Length)
                yield return new(ScoreCheckDiagnostics.MissingItems, sheet.Details.Beginning, [instrument.Code, ScoreWords.Runs(missing)]);
        }
    }
}
