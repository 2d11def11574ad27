using ItaRules.Catalogs;

namespace ItaRules.Semantics.Declarations;

/// <summary>What a file itself says about the years that it is for.</summary>
/// <param name="NamesEdition">Whether it says for which year it is.</param>
/// <param name="Edition">The edition of that year; null when it names none, or one that is not known.</param>
/// <param name="PlanYear">The fiscal year (BE) in which measures run; null when it does not say.</param>
internal sealed record FileYears(bool NamesEdition, Edition? Edition, int? PlanYear);
