using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>A score that is compared with itself.</summary>
internal sealed class SelfComparisonCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Decided)
        {
            var parts = run.PartsOf(rule);
            if (!parts.Any(part => part is BoundComparison comparison && IsOfItself(comparison, run)))
                continue;

            // Each score of a loop or list stands in the place of the same comparison: only where all are so, the author wrote it so.
            foreach (var group in parts.OfType<BoundComparison>().GroupBy(comparison => comparison.Syntax).Where(group => group.All(comparison => IsOfItself(comparison, run))))
            {
                run.Faulty.Add(rule);
                if (run.Report(LogicDiagnostics.ComparedWithItself, group.Key, []) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    // Nearly every comparison is with a number.
    private static bool IsOfItself(BoundComparison comparison, AnalysisRun run) =>
        comparison is { Left: not BoundNumber, Right: not BoundNumber }
        && LinearForm.Of(comparison.Left, run.Edition) is { Weights.IsEmpty: false } left && LinearForm.Of(comparison.Right, run.Edition) is { } right && left.Minus(right).Weights.IsEmpty;
}
