using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>
/// A part that changes nothing while all scores are there, and only leaves the rule undetermined when one is missing: the answer does not depend on that score.
/// </summary>
internal sealed class OpenPartCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Decided.Where(rule => !run.Faulty.Contains(rule)))
        {
            for (var place = 0; place < rule.Decisions[0].Branches.Length; place++)
            {
                // In a loop it counts when it is so for every score.
                if (First([.. rule.Decisions.Select(decision => decision.Branches[place].Condition).OfType<BoundCondition>()], run) is { } found
                    && run.Report(LogicDiagnostics.PartLeavesOpen, found.Place, [found.Missing, found.Example]) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private static (SyntaxReference Place, ILocalizable Missing, ScoreExample Example)? First(List<BoundCondition> conditions, AnalysisRun run)
    {
        if (conditions.Count == 0 || run.WithoutParts(conditions[0]).Count == 0)
            return null;
        var without = conditions.ConvertAll(run.WithoutParts);
        for (var i = 0; i < without[0].Count; i++)
        {
            var part = without[0][i].Part;
            if (without.Exists(one => one.Count <= i || one[i].Part != part))
                return null;
            var proofs = conditions.Zip(without, (whole, parts) => Proof(whole, parts[i].Others, run)).ToList();
            if (proofs.TrueForAll(proof => proof is not null))
                return (part, proofs[0]!.Value.Missing, proofs[0]!.Value.Example);
        }

        return null;
    }

    private static (ILocalizable Missing, ScoreExample Example)? Proof(BoundCondition whole, BoundCondition others, AnalysisRun run) =>
        run.Remember(whole.Syntax, "open", [whole, others], () => Find(whole, others, run)) is { } example ? (new WhatIsMissing(whole, example), example) : null;

    private static ScoreExample? Find(BoundCondition whole, BoundCondition others, AnalysisRun run)
    {
        if (LogicBuilder.Build([whole, others], run.Edition) is not { IsExact: true } logic)
            return null;
        if (!run.AreAlikeWhenKnown(whole.Syntax, logic, logic.Nodes[0], logic.Nodes[1]))
            return null;
        return run.Ask(whole.Syntax, logic, [new Constraint(logic.Nodes[0], Outcomes.Undetermined), new Constraint(logic.Nodes[1], Outcomes.True)], logic.Everything(onlyListed: false, mayLack: true), out var box) == Verdict.Possible
            && ScoreExample.Of(logic, box, run.Edition) is { } example
            && ConditionTrace.Of(whole, example.Scores).Truth == Truth.Undetermined && ConditionTrace.Of(others, example.Scores).Truth == Truth.True
            ? example
            : null;
    }
}
