using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Catalogs;

/// <summary>What came of reading a catalogue file.</summary>
/// <param name="Catalog">The catalogue; null when the file has errors.</param>
/// <param name="Diagnostics">What is wrong, each at its line and column; empty when all is well.</param>
public sealed record CatalogReadResult(Catalog? Catalog, ImmutableArray<Diagnostic> Diagnostics);
