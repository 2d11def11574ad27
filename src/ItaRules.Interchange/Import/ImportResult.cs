using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Scores;

namespace ItaRules.Interchange.Import;

/// <summary>What came of importing a file.</summary>
/// <param name="Sheets">The sheets.</param>
/// <param name="Report">What was understood, corrected and left out.</param>
/// <param name="Diagnostics">What kept a sheet or row from being read.</param>
public sealed record ImportResult(ImmutableArray<ScoreSheet> Sheets, ImportReport Report, ImmutableArray<Diagnostic> Diagnostics);
