using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>
/// Everything that a compilation says about sheets of one edition. A file that names no edition is read in this one;
/// the rules of a file that names another do not apply to it, and the result says so.
/// </summary>
/// <param name="Edition">The edition of the sheets.</param>
/// <param name="PlanYear">The fiscal year (BE) in which measures run, by default the year after the one assessed.</param>
/// <param name="Rules">The rules that apply, by <see cref="RuleSymbol.Ordinal"/>.</param>
/// <param name="Measures">The measures, declared or only used.</param>
/// <param name="Elsewhere">The rules of files that name another edition.</param>
public sealed record BoundRuleSet(
    Edition Edition, int PlanYear, ImmutableArray<BoundRule> Rules, IReadOnlyDictionary<MeasureSymbol, BoundMeasure> Measures, ImmutableArray<RuleSymbol> Elsewhere)
{
    /// <summary>
    /// What the rules promise of the result (<c>expect</c>), kept apart so that no promise can change it: the rules with nothing but their <see cref="BoundExpect"/>s in them.
    /// Null where nothing is promised.
    /// </summary>
    public BoundRuleSet? Expectations { get; init; }

    /// <summary>A rule as it is decided; of one that does something and promises something too, what it does. Null when it has an error or is of another year.</summary>
    public BoundRule? Find(RuleSymbol rule) => (rule.IsExpectation ? Expectations?.Rules ?? [] : Rules).FirstOrDefault(bound => bound.Rule == rule);

    /// <summary>Whether a rule stands in a file that names another edition.</summary>
    public bool IsElsewhere(RuleSymbol rule) => (rule.IsExpectation ? Expectations?.Elsewhere ?? [] : Elsewhere).Contains(rule);
}
