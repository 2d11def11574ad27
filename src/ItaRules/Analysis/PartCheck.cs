using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>
/// A part of an <c>and</c> or <c>or</c> that can be left out: the whole condition is decided alike without it, also when scores are missing. One a condition:
/// whether a second one can be left out too is another question once the first is gone.
/// </summary>
internal sealed class PartCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Decided)
        {
            if (run.Faulty.Contains(rule))
                continue;
            for (var place = 0; place < rule.Decisions[0].Branches.Length; place++)
            {
                // In a loop a part is needless when it is so for every score.
                if (Needless([.. rule.Decisions.Select(decision => decision.Branches[place].Condition).OfType<BoundCondition>()], run) is not { } needless)
                    continue;
                run.Faulty.Add(rule);
                if (run.Report(LogicDiagnostics.PartWithoutEffect, needless.Place, [needless.Example]) is { } diagnostic)
                    yield return diagnostic;
            }
        }

        // A named condition is looked at where it is written, for all its uses at once.
        var uses = run.DecidedBranches.SelectMany(branch => branch.Conditions).SelectMany(condition => condition.WithNamed()).OfType<BoundDefineUse>();
        foreach (var define in uses.GroupBy(use => use.Define))
        {
            if (Needless([.. define.Select(use => use.Body)], run) is { } needless && run.Report(LogicDiagnostics.PartWithoutEffect, needless.Place, [needless.Example]) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static (SyntaxReference Place, ScoreExample Example)? Needless(List<BoundCondition> conditions, AnalysisRun run)
    {
        if (conditions.Count == 0 || run.WithoutParts(conditions[0]).Count == 0)
            return null;
        var without = conditions.ConvertAll(run.WithoutParts);
        for (var i = 0; i < without[0].Count; i++)
        {
            var part = without[0][i].Part;
            if (without.Exists(one => one.Count <= i || one[i].Part != part))
                return null;
            var pairs = conditions.Zip(without, (whole, parts) => (Whole: whole, parts[i].Others)).ToList();
            if (pairs.TrueForAll(pair => AreAlike(pair.Whole, pair.Others, run)) && pairs.Select(pair => Example(pair.Whole, pair.Others, run)).FirstOrDefault(one => one is not null) is { } example)
                return (part, example);
        }

        return null;
    }

    private static bool AreAlike(BoundCondition whole, BoundCondition others, AnalysisRun run) =>
        run.Remember(whole.Syntax, "alike", [whole, others], () =>
            LogicBuilder.Build([whole, others], run.Edition) is { IsExact: true } logic && run.AreAlike(whole.Syntax, logic, logic.Nodes[0], logic.Nodes[1]));

    private static ScoreExample? Example(BoundCondition whole, BoundCondition others, AnalysisRun run) =>
        LogicBuilder.Build([whole], run.Edition) is { } logic && run.Example(whole.Syntax, logic, new Constraint(logic.Nodes[0], Outcomes.True)) is { } example
            && ConditionTrace.Of(whole, example.Scores).Truth == Truth.True && ConditionTrace.Of(others, example.Scores).Truth == Truth.True
            ? example
            : null;
}
