using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>A sheet as it would be with some scores changed.</summary>
/// <param name="Sheet">The new sheet.</param>
/// <param name="Changes">Every score that is another one now, in catalogue order: what was set and what followed.</param>
/// <param name="Unmoved">
/// Reported scores that stay as they are because a score below them was missing before, in catalogue order: what the missing score was is not known,
/// so neither is the difference. To fill a gap is to learn a score, not to change it.
/// </param>
public sealed record ChangedSheet(ScoreSheet Sheet, ImmutableArray<ScoreChange> Changes, ImmutableArray<ScoreDefinition> Unmoved);

/// <summary>One score before and after.</summary>
/// <param name="Score">The score.</param>
/// <param name="Before">What it was (0–100), NaN when missing.</param>
/// <param name="After">What it is now (0–100).</param>
public readonly record struct ScoreChange(ScoreDefinition Score, double Before, double After);
