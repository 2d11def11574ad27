using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>
/// What it costs to raise a score in one way: at step 0 the score is <see cref="Start"/> above what it is now, at every further step one hundredth more,
/// and no step costs less than the one before (the curve is convex). Rises and costs are hundredths of a score; a cost is the sum of what items rise.
/// </summary>
internal abstract class EffortCurve(decimal start, decimal cost, ImmutableArray<EffortRun> runs)
{
    /// <summary>How far the score rises at step 0.</summary>
    public decimal Start { get; } = start;

    /// <summary>What step 0 costs.</summary>
    public decimal Cost { get; } = cost;

    /// <summary>The steps after it, their cost never falling.</summary>
    public ImmutableArray<EffortRun> Runs { get; } = runs;

    /// <summary>How many steps there are after step 0.</summary>
    public int Length { get; } = runs.Sum(run => run.Length);

    /// <summary>How far the score can rise.</summary>
    public decimal Reach => Start + Length;

    /// <summary>What a step costs, all before it included.</summary>
    public decimal CostAt(int step)
    {
        var sum = Cost;
        foreach (var run in Runs)
        {
            var taken = Math.Min(step, run.Length);
            sum += taken * run.Slope;
            step -= taken;
            if (step == 0)
                break;
        }

        return sum;
    }

    /// <summary>The first step at which the score rises by at least <paramref name="rise"/>; null when it cannot.</summary>
    public int? StepTo(decimal rise)
    {
        var step = rise <= Start ? 0 : CeilingOf(rise - Start);
        return step <= Length ? step : null;
    }

    /// <summary>Adds what each item becomes (in hundredths) at a step.</summary>
    public abstract void Collect(int step, IDictionary<Item, decimal> targets);

    /// <summary>Whether this way is nowhere dearer than another and reaches as far, so that the other is not needed.</summary>
    public bool Replaces(EffortCurve other)
    {
        if (Reach < other.Reach)
            return false;
        if (other.Length > 0 && (Start - other.Start) % 1 != 0)
            return false;

        // Between the ends of runs both curves are straight.
        return IsNoDearer(other.Start, other) && Ends(other).Concat(Ends(this)).All(end => IsNoDearer(end, other));
    }

    /// <summary>The least whole number that is not below a number, forgiving what thirds and sixths lose as decimals.</summary>
    protected static int CeilingOf(decimal value) => (int)Math.Ceiling(value - 0.000000001m);

    private static IEnumerable<decimal> Ends(EffortCurve curve)
    {
        var end = curve.Start;
        foreach (var run in curve.Runs)
            yield return end += run.Length;
    }

    private bool IsNoDearer(decimal rise, EffortCurve other) =>
        rise < other.Start || rise > other.Reach || CostAt(StepTo(rise)!.Value) <= other.CostAt(other.StepTo(rise)!.Value);
}
