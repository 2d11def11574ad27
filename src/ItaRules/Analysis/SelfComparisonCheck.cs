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
            // Each score of a loop or list stands in the place of the same comparison: only where all are so, the author wrote it so.
            var comparisons = rule.Decisions.SelectMany(decision => decision.Branches).Select(branch => branch.Condition).OfType<BoundCondition>()
                .SelectMany(condition => condition.WithParts()).OfType<BoundComparison>().GroupBy(comparison => comparison.Syntax);
            foreach (var group in comparisons.Where(group => group.All(comparison => IsOfItself(comparison, run))))
            {
                run.Faulty.Add(rule);
                if (run.Report(LogicDiagnostics.ComparedWithItself, group.Key, []) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private static bool IsOfItself(BoundComparison comparison, AnalysisRun run) =>
        LinearForm.Of(comparison.Left, run.Edition) is { Weights.IsEmpty: false } left && LinearForm.Of(comparison.Right, run.Edition) is { } right && left.Minus(right).Weights.IsEmpty;
}
