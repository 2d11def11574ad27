using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>A count that cannot fail, or cannot hold.</summary>
internal sealed class QuantifierCheck : ILogicCheck
{
    private static readonly LocalizedText always = new("เป็นจริงเสมอ", "always holds");
    private static readonly LocalizedText never = new("ไม่มีทางเป็นจริง", "never holds");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Decided)
        {
            if (run.Faulty.Contains(rule) || !run.PartsOf(rule).Any(part => part is BoundQuantifier))
                continue;
            foreach (var group in run.PartsOf(rule).OfType<BoundQuantifier>().Where(HasPossibleCount).GroupBy(quantifier => quantifier.Syntax))
            {
                var verdicts = group.Select(quantifier => run.Remember(quantifier.Syntax, "count", [quantifier], () => Verdict(quantifier, run))).Distinct().ToList();
                if (verdicts is not [{ } verdict])
                    continue;
                run.Faulty.Add(rule);
                if (run.Report(LogicDiagnostics.QuantifierDecided, group.Key, [verdict]) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    // A count that the list cannot reach has been reported where it is read.
    private static bool HasPossibleCount(BoundQuantifier quantifier) => quantifier.Count <= quantifier.Operands.Length;

    private static LocalizedText? Verdict(BoundQuantifier quantifier, AnalysisRun run)
    {
        if (LogicBuilder.Build([quantifier], run.Edition) is not { IsExact: true } logic)
            return null;
        var everything = logic.Everything(onlyListed: false);
        if (run.Ask(quantifier.Syntax, logic, [new Constraint(logic.Nodes[0], Outcomes.True)], everything, out _) == Logic.Verdict.Impossible)
            return never;
        return run.Ask(quantifier.Syntax, logic, [new Constraint(logic.Nodes[0], Outcomes.False)], everything, out _) == Logic.Verdict.Impossible ? always : null;
    }
}
