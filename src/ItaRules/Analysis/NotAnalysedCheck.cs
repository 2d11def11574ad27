using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Comparisons that the analysis cannot follow. Said on request: the rules are none the worse for it.</summary>
internal sealed class NotAnalysedCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run) =>
        run.DecidedBranches.Select(branch => branch.Branch.Condition).OfType<BoundCondition>().SelectMany(condition => Unfollowed(condition, run))
            .Select(condition => run.Report(LogicDiagnostics.NotAnalysed, condition.Syntax, [])).OfType<Diagnostic>();

    private static List<BoundCondition> Unfollowed(BoundCondition condition, AnalysisRun run)
    {
        if (IsFollowed(condition, run))
            return [];
        var inner = condition.WithNamed().Where(part => part is BoundComparison or BoundMissingTest && !IsFollowed(part, run)).ToList();
        return inner.Count > 0 ? inner : [condition];
    }

    private static bool IsFollowed(BoundCondition condition, AnalysisRun run) => LogicBuilder.Build([condition], run.Edition) is { IsExact: true };
}
