using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Conditions that never or always hold, and branches that are never reached.</summary>
internal sealed class ConditionCheck : ILogicCheck
{
    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        foreach (var rule in run.Rules.Rules)
        {
            if (run.Faulty.Contains(rule))
                continue;

            // In a loop a finding counts when it is one for every score.
            var findings = rule.Decisions.Select(decision => new DecisionFindings(decision, run)).ToList();
            for (var place = 0; place < rule.Decisions[0].Branches.Length; place++)
            {
                var here = findings.Select(one => one.At(place)).ToList();
                if (here[0] is not { } first || here.Exists(one => one?.Descriptor != first.Descriptor))
                    continue;
                if (first.Descriptor.DefaultSeverity != Severity.Info)
                    run.Faulty.Add(rule);
                if (run.Report(first.Descriptor, first.Place, first.Arguments) is { } diagnostic)
                    yield return diagnostic;
            }
        }
    }

    private sealed record Finding(DiagnosticDescriptor Descriptor, SyntaxReference Place, ImmutableArray<object> Arguments);

    private sealed class DecisionFindings
    {
        private readonly BoundDecision decision;
        private readonly AnalysisRun run;
        private readonly ConditionLogic? logic;
        private bool isExhausted;

        public DecisionFindings(BoundDecision decision, AnalysisRun run)
        {
            this.decision = decision;
            this.run = run;
            logic = LogicBuilder.Build([.. decision.Branches.Select(branch => branch.Condition).OfType<BoundCondition>()], run.Edition);
        }

        public Finding? At(int place)
        {
            var branch = decision.Branches[place];
            if (logic is null || isExhausted)
                return null;
            return branch.Condition is null ? Reached(place, branch) : Decided(place, branch.Condition) ?? Reached(place, branch);
        }

        private Finding? Decided(int place, BoundCondition condition)
        {
            var syntax = condition.Syntax;
            var node = logic!.Nodes[place];
            var everything = logic.Everything(onlyListed: false);

            // What is impossible with sums taken as numbers of their own is impossible.
            if (run.Ask(syntax, [new Constraint(node, Outcomes.True)], everything, out _) == Verdict.Impossible)
                return new Finding(LogicDiagnostics.NeverHolds, syntax, []);
            if (!logic.IsExact)
                return null;
            if (run.Ask(syntax, [new Constraint(node, Outcomes.False)], everything, out _) == Verdict.Impossible)
            {
                isExhausted = true;
                return Proven(LogicDiagnostics.AlwaysHolds, condition, node);
            }

            var listed = logic.Everything(onlyListed: true);
            if (run.Ask(syntax, [new Constraint(node, Outcomes.True)], listed, out _) == Verdict.Impossible)
                return new Finding(LogicDiagnostics.NeverHoldsAsListed, syntax, []);
            return run.Ask(syntax, [new Constraint(node, Outcomes.False)], listed, out _) == Verdict.Impossible
                ? Proven(LogicDiagnostics.AlwaysHoldsAsListed, condition, node)
                : null;
        }

        private Finding? Proven(DiagnosticDescriptor descriptor, BoundCondition condition, LogicNode node) =>
            run.Example(condition.Syntax, logic!, new Constraint(node, Outcomes.True)) is { } example && ConditionTrace.Of(condition, example.Scores).Truth == Truth.True
                ? new Finding(descriptor, condition.Syntax, [example])
                : null;

        private Finding? Reached(int place, BoundBranch branch)
        {
            if (place == 0 || !logic!.IsExact)
                return null;
            ImmutableArray<Constraint> earlier = [.. Enumerable.Range(0, place).Select(before => new Constraint(logic.Nodes[before], Outcomes.False))];
            ImmutableArray<Constraint> own = branch.Condition is null ? [] : [new Constraint(logic.Nodes[place], Outcomes.True)];
            if (run.Ask(branch.Syntax, [.. earlier, .. own], logic.Everything(onlyListed: false), out _) != Verdict.Impossible)
                return null;

            // The last condition before it, with what this branch waits for, is where an earlier one acts.
            var example = run.Example(branch.Syntax, logic, own.IsEmpty ? [new Constraint(logic.Nodes[place - 1], Outcomes.True)] : own);
            return example is null ? null : new Finding(LogicDiagnostics.NeverReached, branch.Condition?.Syntax ?? branch.Syntax, [example]);
        }
    }
}
