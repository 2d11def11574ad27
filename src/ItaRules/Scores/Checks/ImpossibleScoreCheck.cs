using System.Globalization;
using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>Items of which only some scores are known to occur (0, 50 and 100 for OIT in 2568).</summary>
internal sealed class ImpossibleScoreCheck : ISheetCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        foreach (var item in sheet.Edition.Items)
        {
            var score = sheet.Reported(item);
            if (!double.IsNaN(score) && !item.Domain.Contains(score))
                yield return new(ScoreCheckDiagnostics.ImpossibleScore, sheet.Details.PlaceOf(item), [item.Code, score, string.Join(", ", item.Domain.Values.Select(value => value.ToString(CultureInfo.InvariantCulture)))]);
        }
    }
}
