using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>What a row or column of a table is about, as printed; whether a year has it is asked later.</summary>
/// <param name="Kind">What kind of score.</param>
/// <param name="Code">The code in its plain form: <c>o14</c>, <c>9.1</c>, <c>9</c>, <c>OIT</c>, <c>total</c>.</param>
/// <param name="Part">The separately surveyed part of an item, from 1; 0 where none is named.</param>
internal readonly record struct Subject(ScoreKind Kind, string Code, int Part = 0);
