using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>Two scores that are raised together: the curve of their sum, which takes the cheapest step of either first.</summary>
internal sealed class JoinedCurve(EffortCurve first, EffortCurve second)
    : EffortCurve(first.Start + second.Start, first.Cost + second.Cost, Merge(first.Runs, second.Runs))
{
    /// <inheritdoc/>
    public override void Collect(int step, IDictionary<Item, decimal> targets)
    {
        var own = StepsOfFirst(step);
        first.Collect(own, targets);
        second.Collect(step - own, targets);
    }

    private static ImmutableArray<EffortRun> Merge(ImmutableArray<EffortRun> left, ImmutableArray<EffortRun> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.IsEmpty ? right : left;
        var runs = ImmutableArray.CreateBuilder<EffortRun>();
        for (int l = 0, r = 0; l < left.Length || r < right.Length;)
            EffortRuns.Add(runs, r == right.Length || (l < left.Length && left[l].Slope <= right[r].Slope) ? left[l++] : right[r++]);
        return runs.ToImmutable();
    }

    private int StepsOfFirst(int step)
    {
        var taken = 0;
        for (int l = 0, r = 0; step > 0;)
        {
            var isFirst = r == second.Runs.Length || (l < first.Runs.Length && first.Runs[l].Slope <= second.Runs[r].Slope);
            var steps = Math.Min(step, isFirst ? first.Runs[l++].Length : second.Runs[r++].Length);
            step -= steps;
            if (isFirst)
                taken += steps;
        }

        return taken;
    }
}
