using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>A part of an <c>and</c> or <c>or</c> that can be left out: the rest is decided alike, also when scores are missing.</summary>
internal sealed class PartCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Rules.Rules)
        {
            if (run.Faulty.Contains(rule))
                continue;
            var joins = rule.Decisions.SelectMany(decision => decision.Branches).Select(branch => branch.Condition).OfType<BoundCondition>()
                .SelectMany(condition => condition.WithParts()).Where(condition => condition is BoundAnd or BoundOr).GroupBy(condition => condition.Syntax).ToList();
            foreach (var group in joins)
            {
                var needless = group.Select(join => Needless(join, run)).ToList();
                if (needless[0] is not { } first || needless.Exists(one => one?.Place != first.Place))
                    continue;
                run.Faulty.Add(rule);
                if (run.Report(LogicDiagnostics.PartWithoutEffect, first.Place, [first.Example]) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private static (SyntaxReference Place, ScoreExample Example)? Needless(BoundCondition join, AnalysisRun run)
    {
        var operands = join is BoundAnd and ? and.Operands : ((BoundOr)join).Operands;

        // Both ends of a range are written as one test.
        if (operands.Any(operand => operand.Syntax == join.Syntax))
            return null;

        // Of two that say the same the later one is needless.
        for (var i = operands.Length - 1; i >= 0; i--)
        {
            var others = operands.RemoveAt(i);
            BoundCondition rest = others is [var single] ? single : join is BoundAnd ? new BoundAnd(join.Syntax, others) : new BoundOr(join.Syntax, others);
            if (LogicBuilder.Build([join, rest], run.Edition) is not { IsExact: true } logic || !run.AreAlike(join.Syntax, logic, logic.Nodes[0], logic.Nodes[1]))
                continue;
            if (run.Example(join.Syntax, logic, new Constraint(logic.Nodes[1], Outcomes.True)) is { } example
                && ConditionTrace.Of(join, example.Scores).Truth == Truth.True && ConditionTrace.Of(rest, example.Scores).Truth == Truth.True)
                return (operands[i].Syntax, example);
        }

        return null;
    }
}
