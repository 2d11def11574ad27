using System.Collections.Immutable;

namespace ItaRules.Catalogs;

/// <summary>How the item codes of one year continue those of an earlier one.</summary>
/// <param name="Scheme">The assessment scheme.</param>
/// <param name="Year">The later fiscal year, BE.</param>
/// <param name="EarlierYear">The earlier fiscal year, BE.</param>
/// <param name="Codes">What each code of the later year continues; a code whose counterpart is not known is left out.</param>
public sealed record CodeMap(string Scheme, int Year, int EarlierYear, ImmutableDictionary<string, CodeContinuation> Codes);

/// <summary>What one code continues.</summary>
/// <param name="Earlier">The codes of the earlier year: one, or several that were merged into it.</param>
/// <param name="Provenance">Where this is known from.</param>
public sealed record CodeContinuation(ImmutableArray<string> Earlier, Provenance Provenance);
