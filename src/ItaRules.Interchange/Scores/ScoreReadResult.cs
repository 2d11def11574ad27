using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Scores;

namespace ItaRules.Interchange.Scores;

/// <summary>What came of reading one sheet of a file, or of a place in a file where a sheet should be.</summary>
/// <param name="Sheet">The sheet; null when it has errors.</param>
/// <param name="Diagnostics">What was found, each at its place; a sheet may come with warnings.</param>
public sealed record ScoreReadResult(ScoreSheet? Sheet, ImmutableArray<Diagnostic> Diagnostics);
