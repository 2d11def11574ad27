using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>The reported level against the one that total and instruments give.</summary>
internal sealed class LevelCheck : ISheetCheck
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(ScoreSheet sheet)
    {
        if (sheet.Details.ReportedLevel is not { } reported || sheet.LevelOfScores is not { } given || reported == given)
            return [];
        return [new(ScoreCheckDiagnostics.LevelDiffers, sheet.Details.LevelPlace ?? sheet.Details.Beginning, [reported.Title, given.Title])];
    }
}
