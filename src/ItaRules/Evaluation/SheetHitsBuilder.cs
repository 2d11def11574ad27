using System.Numerics;

namespace ItaRules.Evaluation;

/// <summary>Turns the bits of a result into lists by sheet.</summary>
internal sealed class SheetHitsBuilder
{
    private readonly EvaluationPlan plan;
    private readonly ulong[] acting;
    private readonly int[] rules;
    private readonly int[] ruleEnds;
    private readonly int[] measures;
    private readonly int[] measureEnds;

    // The last sheet that each measure was listed for, counted from 1.
    private readonly int[] listedFor;
    private int ruleCount;
    private int measureCount;

    /// <summary>Makes lists long enough: as many entries as if no rule acted twice on a sheet and no two recommended the same measure.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="acting">For each block the words of all branches.</param>
    /// <param name="sheetCount">How many sheets there are.</param>
    public SheetHitsBuilder(EvaluationPlan plan, ulong[] acting, int sheetCount)
    {
        this.plan = plan;
        this.acting = acting;
        var (ruleHits, measureHits) = (0, 0);
        for (var i = 0; i < acting.Length; i++)
        {
            var hits = BitOperations.PopCount(acting[i]);
            ruleHits += hits;
            measureHits += hits * plan.Branches[i % plan.Branches.Length].Measures.Length;
        }

        rules = new int[ruleHits];
        ruleEnds = new int[sheetCount];
        measures = new int[measureHits];
        measureEnds = new int[sheetCount];
        listedFor = new int[plan.Measures.Length];
    }

    public SheetHits Build()
    {
        for (var row = 0; row < ruleEnds.Length; row++)
        {
            Add(row);
            ruleEnds[row] = ruleCount;
            measureEnds[row] = measureCount;
        }

        return new SheetHits(plan, rules, ruleEnds, measures, measureEnds);
    }

    private void Add(int row)
    {
        var words = acting.AsSpan(row / BlockMachine.BlockSize * plan.Branches.Length, plan.Branches.Length);
        var lastRule = -1;
        for (var first = 0; first < words.Length; first += BlockMachine.BlockSize)
        {
            var bits = BitColumns.Bit(words.Slice(first, Math.Min(words.Length - first, BlockMachine.BlockSize)), row % BlockMachine.BlockSize);
            for (; bits != 0; bits &= bits - 1)
            {
                ref readonly var branch = ref plan.Branches.ItemRef(first + BitOperations.TrailingZeroCount(bits));
                if (branch.Rule != lastRule)
                    rules[ruleCount++] = branch.Rule;
                lastRule = branch.Rule;
                foreach (var measure in branch.Measures)
                {
                    if (listedFor[measure] != row + 1)
                        measures[measureCount++] = measure;
                    listedFor[measure] = row + 1;
                }
            }
        }
    }
}
