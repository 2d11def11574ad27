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
        foreach (var rule in run.Decided)
        {
            if (run.Faulty.Contains(rule))
                continue;
            var conditions = rule.Decisions.SelectMany(decision => decision.Branches).Select(branch => branch.Condition).OfType<BoundCondition>().ToList();
            var chains = new Lazy<List<DecidedChain>>(() => [.. rule.Decisions.Select(decision => new DecidedChain(decision, run))]);
            for (var place = 0; place < rule.Decisions[0].Branches.Length; place++)
            {
                var here = place;
                if (run.Remember(rule.Decisions[0].Branches[place].Syntax, $"branch {place}", conditions, () => At(here, chains.Value)) is not { } finding)
                    continue;
                if (finding.Descriptor.DefaultSeverity != Severity.Info)
                    run.Faulty.Add(rule);
                var branch = rule.Decisions[0].Branches[place];
                if (run.Report(finding.Descriptor, branch.Condition?.Syntax ?? branch.Syntax, finding.Arguments) is { } diagnostic)
                    yield return diagnostic;

                // What comes after a condition that always holds follows from it.
                if (finding.Descriptor == LogicDiagnostics.AlwaysHolds)
                    break;
            }
        }
    }

    // In a loop a finding counts when it is one for every score.
    private static (DiagnosticDescriptor Descriptor, ImmutableArray<object> Arguments)? At(int place, List<DecidedChain> chains)
    {
        if (chains.TrueForAll(chain => chain.NeverHolds(place)))
            return (LogicDiagnostics.NeverHolds, []);
        if (chains.TrueForAll(chain => chain.AlwaysHolds(place)))
            return Proven(LogicDiagnostics.AlwaysHolds, chains.Select(chain => chain.WhereItHolds(place)));
        if (chains.TrueForAll(chain => chain.NeverHolds(place) || chain.IsNeverReached(place)))
            return Proven(LogicDiagnostics.NeverReached, chains.Select(chain => chain.WhereOthersCameFirst(place)));
        if (chains.TrueForAll(chain => chain.NeverHoldsAsListed(place)))
            return (LogicDiagnostics.NeverHoldsAsListed, []);
        if (chains.TrueForAll(chain => chain.AlwaysHoldsAsListed(place)))
            return Proven(LogicDiagnostics.AlwaysHoldsAsListed, chains.Select(chain => chain.WhereItHolds(place)));
        return null;
    }

    private static (DiagnosticDescriptor, ImmutableArray<object>)? Proven(DiagnosticDescriptor descriptor, IEnumerable<ScoreExample?> examples) =>
        examples.FirstOrDefault(example => example is not null) is { } proof ? (descriptor, [proof]) : null;

    /// <summary>The branches of one decision, and what can be said of each.</summary>
    private sealed class DecidedChain(BoundDecision decision, AnalysisRun run)
    {
        private readonly ConditionLogic? logic = LogicBuilder.Build([.. decision.Branches.Select(branch => branch.Condition).OfType<BoundCondition>()], run.Edition);
        private readonly Dictionary<int, bool> neverHolds = [];

        public bool NeverHolds(int place)
        {
            if (!neverHolds.TryGetValue(place, out var never))
                neverHolds[place] = never = IsNever(place, Outcomes.True, onlyListed: false);
            return never;
        }

        public bool AlwaysHolds(int place) => logic is { IsExact: true } && IsNever(place, Outcomes.False, onlyListed: false);

        public bool NeverHoldsAsListed(int place) => NeverHolds(place) || (logic is { IsExact: true } && IsNever(place, Outcomes.True, onlyListed: true));

        public bool AlwaysHoldsAsListed(int place) => logic is { IsExact: true } && IsNever(place, Outcomes.False, onlyListed: true);

        /// <summary>Whether the conditions before a branch take every case in which its own would hold.</summary>
        public bool IsNeverReached(int place)
        {
            if (place == 0 || logic is not { IsExact: true })
                return false;
            ImmutableArray<Constraint> earlier = [.. Enumerable.Range(0, place).Select(before => new Constraint(logic.Nodes[before], Outcomes.False))];
            ImmutableArray<Constraint> own = decision.Branches[place].Condition is null ? [] : [new Constraint(logic.Nodes[place], Outcomes.True)];
            return run.Ask(Syntax(place), logic, [.. earlier, .. own], logic.Everything(onlyListed: false), out _) == Verdict.Impossible;
        }

        public ScoreExample? WhereItHolds(int place) =>
            logic is not null && run.Example(Syntax(place), logic, new Constraint(logic.Nodes[place], Outcomes.True)) is { } example
                && ConditionTrace.Of(decision.Branches[place].Condition!, example.Scores).Truth == Truth.True
                ? example
                : null;

        /// <summary>An example for which the branch would be meant, had none before it come first; for an <c>else</c>, one that the branch before it takes.</summary>
        public ScoreExample? WhereOthersCameFirst(int place) => WhereItHolds(decision.Branches[place].Condition is null ? place - 1 : place);

        private bool IsNever(int place, Outcomes outcome, bool onlyListed) => decision.Branches[place].Condition is not null && logic is not null
            && run.Ask(Syntax(place), logic, [new Constraint(logic.Nodes[place], outcome)], logic.Everything(onlyListed), out _) == Verdict.Impossible;

        private SyntaxReference Syntax(int place) => decision.Branches[place].Condition?.Syntax ?? decision.Branches[place].Syntax;
    }
}
