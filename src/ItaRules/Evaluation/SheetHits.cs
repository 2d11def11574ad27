using System.Collections.Immutable;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Evaluation;

/// <summary>
/// Which rules act on each sheet, and which measures they recommend, each once and in the order of the rules. It says no more than that:
/// numbers in a few long lists, quick to make and small enough for a country.
/// </summary>
public sealed class SheetHits
{
    private readonly int[] rules;
    private readonly int[] ruleEnds;
    private readonly int[] measures;
    private readonly int[] measureEnds;

    internal SheetHits(EvaluationPlan plan, int[] rules, int[] ruleEnds, int[] measures, int[] measureEnds)
    {
        this.rules = rules;
        this.ruleEnds = ruleEnds;
        this.measures = measures;
        this.measureEnds = measureEnds;
        Rules = plan.Rules.Rules;
        Measures = plan.Measures;
    }

    /// <summary>All rules.</summary>
    public ImmutableArray<BoundRule> Rules { get; }

    /// <summary>All measures that a rule recommends.</summary>
    public ImmutableArray<MeasureSymbol> Measures { get; }

    /// <summary>The rules that act on a sheet, by their places in <see cref="Rules"/>.</summary>
    public ReadOnlySpan<int> RulesOn(int row) => Of(rules, ruleEnds, row);

    /// <summary>The measures that are recommended on a sheet, by their places in <see cref="Measures"/>.</summary>
    public ReadOnlySpan<int> MeasuresOn(int row) => Of(measures, measureEnds, row);

    private static ReadOnlySpan<int> Of(int[] list, int[] ends, int row)
    {
        var start = row == 0 ? 0 : ends[row - 1];
        return list.AsSpan(start, ends[row] - start);
    }
}
