using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>Every <paramref name="stride"/>th step of a curve from <paramref name="second"/> on, after the step <paramref name="first"/>: as a mean rises.</summary>
/// <param name="inner">The curve of the sum.</param>
/// <param name="start">How far the mean rises at the first step.</param>
/// <param name="first">The step of the sum that is the mean's step 0.</param>
/// <param name="second">The step of the sum that is the mean's step 1.</param>
/// <param name="stride">How many steps of the sum are one further step of the mean.</param>
/// <param name="length">How many steps the mean has after step 0.</param>
internal sealed class MeanCurve(EffortCurve inner, decimal start, int first, int second, int stride, int length)
    : EffortCurve(start, inner.CostAt(first), Sample(inner, first, second, stride, length))
{
    /// <inheritdoc/>
    public override void Collect(int step, IDictionary<Item, decimal> targets) => inner.Collect(step == 0 ? first : second + ((step - 1) * stride), targets);

    private static ImmutableArray<EffortRun> Sample(EffortCurve inner, int first, int second, int stride, int length)
    {
        var runs = ImmutableArray.CreateBuilder<EffortRun>();
        if (length == 0)
            return [];
        EffortRuns.Add(runs, new(inner.CostAt(second) - inner.CostAt(first), 1));
        var place = second;
        var left = length - 1;
        var end = 0;
        foreach (var run in inner.Runs)
        {
            // Whole strides inside one run all cost the same; the one that leaves the run is looked at by itself.
            end += run.Length;
            var inside = Math.Min(left, Math.Max(0, (end - place) / stride));
            if (inside > 0)
                EffortRuns.Add(runs, new(run.Slope * stride, inside));
            place += inside * stride;
            left -= inside;
            if (left > 0 && place < end)
            {
                EffortRuns.Add(runs, new(inner.CostAt(place + stride) - inner.CostAt(place), 1));
                place += stride;
                left--;
            }
        }

        return runs.ToImmutable();
    }
}
