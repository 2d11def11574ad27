using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>Scores of a survey that the people who answered cannot have given, where their number is known.</summary>
internal sealed class RespondentCheck : ISheetCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        foreach (var instrument in sheet.Edition.Instruments)
        {
            if (instrument.Answers is not { } answers || !sheet.Details.Respondents.TryGetValue(instrument.Code, out var people) || people == 0)
                continue;

            // The number says nothing of how many answered each part of an item surveyed in parts.
            foreach (var item in instrument.Items.Where(item => item.PartCount == 1))
            {
                var score = sheet.Reported(item);
                if (double.IsNaN(score) || answers.CanGive(score, people))
                    continue;
                var (below, above) = answers.Nearest(score, people);
                yield return new(ScoreCheckDiagnostics.ScoreOfNobody, sheet.Details.PlaceOf(item), [item.Code, score, people, below, above]);
            }
        }
    }
}
