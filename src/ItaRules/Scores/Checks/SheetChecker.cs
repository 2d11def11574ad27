using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>
/// Looks for figures that cannot be right or that look wrong. Remembers the agencies it has seen, so that a second sheet of one is told:
/// make one checker for the sheets of a run. Not for several threads at once.
/// </summary>
public sealed class SheetChecker
{
    private readonly ImmutableArray<ISheetCheck> checks =
    [
        new ReportedAgainstComputedCheck(),
        new LevelCheck(),
        new ImpossibleScoreCheck(),
        new RespondentCheck(),
        new SiblingCheck(),
        new MissingItemCheck(),
        new DuplicateSheetCheck(),
    ];

    /// <summary>What is doubtful about a sheet; empty when nothing is.</summary>
    public ImmutableArray<Diagnostic> Check(ScoreSheet sheet)
    {
        var place = sheet.Details.Place ?? new FileLocation(sheet.Details.Name, 1, 1);
        return [.. checks.SelectMany(check => check.Check(sheet, place))];
    }
}
