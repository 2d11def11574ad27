using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>A curve from one of its steps on.</summary>
internal sealed class LaterCurve(EffortCurve inner, int skipped) : EffortCurve(inner.Start + skipped, inner.CostAt(skipped), Skip(inner.Runs, skipped))
{
    /// <summary>A curve from where it rises by at least <paramref name="rise"/>; null when it never does.</summary>
    public static EffortCurve? From(EffortCurve curve, decimal rise) => curve.StepTo(rise) switch
    {
        null => null,
        0 => curve,
        { } step => new LaterCurve(curve, step),
    };

    /// <inheritdoc/>
    public override void Collect(int step, IDictionary<Item, decimal> targets) => inner.Collect(step + skipped, targets);

    private static ImmutableArray<EffortRun> Skip(ImmutableArray<EffortRun> runs, int skipped)
    {
        var rest = ImmutableArray.CreateBuilder<EffortRun>();
        foreach (var run in runs)
        {
            var less = Math.Min(skipped, run.Length);
            skipped -= less;
            if (run.Length > less)
                rest.Add(run with { Length = run.Length - less });
        }

        return rest.ToImmutable();
    }
}
