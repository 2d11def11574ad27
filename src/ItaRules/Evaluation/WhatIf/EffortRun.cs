using System.Collections.Immutable;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>A stretch of a curve.</summary>
/// <param name="Slope">What each step costs.</param>
/// <param name="Length">How many steps.</param>
internal readonly record struct EffortRun(decimal Slope, int Length);

/// <summary>Lists of runs.</summary>
internal static class EffortRuns
{
    /// <summary>Adds a run, as one with the last where both cost the same.</summary>
    public static void Add(ImmutableArray<EffortRun>.Builder runs, EffortRun run)
    {
        if (runs.Count > 0 && runs[^1].Slope == run.Slope)
            runs[^1] = run with { Length = run.Length + runs[^1].Length };
        else
            runs.Add(run);
    }
}
