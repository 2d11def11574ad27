using System.Collections.Immutable;
using ItaRules.Diagnostics;

namespace ItaRules.Scores.Checks;

/// <summary>
/// Looks for figures that cannot be right or that look wrong. Remembers the agencies it has seen, so that a second sheet of one is told:
/// make one checker for the sheets of a run. Not for several threads at once.
/// </summary>
public sealed class SheetChecker
{
    private readonly DuplicateSheetCheck duplicates = new();
    private readonly ImmutableArray<ISheetCheck> checks;

    /// <summary>A checker that has seen no sheet yet.</summary>
    public SheetChecker() => checks =
    [
        new ReportedAgainstComputedCheck(),
        new WeightedCheck(),
        new LevelCheck(),
        new ImpossibleScoreCheck(),
        new RespondentCheck(),
        new SiblingCheck(),
        new MissingItemCheck(),
        duplicates,
    ];

    /// <summary>What is doubtful about a sheet; empty when nothing is.</summary>
    public ImmutableArray<Diagnostic> Check(ScoreSheet sheet) => [.. checks.SelectMany(check => check.Check(sheet))];

    /// <summary>Whether a sheet is the second of its agency and year; of one whose other figures nobody asks about.</summary>
    public ImmutableArray<Diagnostic> CheckForDuplicate(ScoreSheet sheet) => [.. duplicates.Check(sheet)];
}
