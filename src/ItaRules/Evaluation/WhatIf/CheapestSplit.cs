using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>The cheapest steps on several curves by which their weighted sum rises as far as it has to.</summary>
internal sealed class CheapestSplit
{
    private readonly List<EffortCurve> curves;
    private readonly int[] steps;

    private CheapestSplit(List<EffortCurve> curves, int[] steps, decimal cost)
    {
        this.curves = curves;
        this.steps = steps;
        Cost = cost;
    }

    /// <summary>What the steps cost.</summary>
    public decimal Cost { get; }

    /// <summary>Adds what each item becomes (in hundredths).</summary>
    public void Collect(IDictionary<Item, decimal> targets)
    {
        for (var i = 0; i < curves.Count; i++)
            curves[i].Collect(steps[i], targets);
    }

    /// <summary>Finds the cheapest steps; null when none cost less than <paramref name="bound"/> or the sum cannot rise so far.</summary>
    /// <param name="curves">The curves.</param>
    /// <param name="weights">What a step on each is worth in the sum.</param>
    /// <param name="rise">How far the sum has to rise.</param>
    /// <param name="bound">What has been found already; null when nothing has.</param>
    public static CheapestSplit? Find(IReadOnlyList<EffortCurve> curves, IReadOnlyList<decimal> weights, decimal rise, decimal? bound)
    {
        for (var i = 0; i < curves.Count; i++)
            rise -= weights[i] * curves[i].Start;

        // Curves whose steps are worth the same are one curve, on which the cheapest step comes first.
        var groups = curves.Zip(weights).GroupBy(one => one.Second, one => one.First)
            .Select(group => (Weight: group.Key, Curve: group.Aggregate((left, right) => new JoinedCurve(left, right))))
            .OrderBy(group => group.Curve.Length)
            .ToList();
        var joined = groups.ConvertAll(group => group.Curve);
        var worth = groups.ConvertAll(group => group.Weight);
        var cost = joined.Sum(curve => curve.Cost);
        if (LeastCost(joined, worth, rise) is not { } least || cost + least >= (bound ?? decimal.MaxValue))
            return null;
        var search = new Search(joined, worth, bound);
        search.Try(0, rise, cost);
        return search.Steps is { } steps ? new(joined, steps, search.Best!.Value) : null;
    }

    /// <summary>What the steps would cost if they could be divided, which is never more than they do; null when the sum cannot rise so far.</summary>
    private static decimal? LeastCost(List<EffortCurve> curves, List<decimal> weights, decimal rise)
    {
        var cost = 0m;
        var left = rise;
        foreach (var (slope, length) in curves.Zip(weights).SelectMany(one => one.First.Runs.Select(run => (run.Slope / one.Second, run.Length * one.Second))).OrderBy(run => run.Item1))
        {
            if (left <= 0)
                break;
            var taken = Math.Min(left, length);
            cost += taken * slope;
            left -= taken;
        }

        return left <= Tolerance ? cost : null;
    }

    // Weights such as a third lose a little as decimals.
    private const decimal Tolerance = 0.000000001m;

    private sealed class Search(List<EffortCurve> curves, List<decimal> weights, decimal? bound)
    {
        private readonly int[] steps = new int[curves.Count];

        public decimal? Best { get; private set; } = bound;

        public int[]? Steps { get; private set; }

        /// <summary>Tries every step of a curve and leaves the rest to those after it.</summary>
        /// <param name="index">The curve.</param>
        /// <param name="rise">How far the sum has still to rise.</param>
        /// <param name="cost">What the steps so far cost, with the first step of every curve.</param>
        public void Try(int index, decimal rise, decimal cost)
        {
            var curve = curves[index];
            var needed = Math.Max(0, (int)Math.Ceiling((rise - Tolerance) / weights[index]));
            if (index == curves.Count - 1)
            {
                if (needed <= curve.Length && cost + curve.CostAt(needed) - curve.Cost is var sum && !(sum >= Best))
                {
                    steps[index] = needed;
                    Steps = [.. steps];
                    Best = sum;
                }

                return;
            }

            for (var step = 0; step <= Math.Min(needed, curve.Length); step++)
            {
                var sum = cost + curve.CostAt(step) - curve.Cost;
                if (sum >= Best)
                    return;
                steps[index] = step;
                Try(index + 1, rise - (weights[index] * step), sum);
            }
        }
    }
}
