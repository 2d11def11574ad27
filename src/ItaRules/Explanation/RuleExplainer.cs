using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Explains rules on one sheet, in the reader's language.</summary>
public static class RuleExplainer
{
    /// <summary>Why a rule acted on a sheet or why not, with everything that it read.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="scores">The sheet.</param>
    /// <param name="language">The reader's language.</param>
    public static RuleExplanation Explain(BoundRule rule, SheetScores scores, Language language)
    {
        ImmutableArray<DecisionExplanation> decisions = [.. rule.Decisions.Select(decision => Explain(decision, scores, language))];
        var outcome = decisions.Any(decision => decision.Outcome == Truth.True) ? Truth.True
            : decisions.Any(decision => decision.Outcome == Truth.Undetermined) ? Truth.Undetermined
            : Truth.False;
        return new RuleExplanation(rule, outcome, decisions);
    }

    private static DecisionExplanation Explain(BoundDecision decision, SheetScores scores, Language language)
    {
        var branches = ImmutableArray.CreateBuilder<BranchExplanation>(decision.Branches.Length);
        var traces = new List<ConditionTrace>();
        var outcome = Truth.False;
        BoundBranch? acting = null;
        foreach (var branch in decision.Branches)
        {
            if (outcome != Truth.False)
            {
                branches.Add(new BranchExplanation(branch, BranchHeadText.Of(decision, branch, BranchState.NotReached, language), BranchState.NotReached, null, null));
                continue;
            }

            var trace = branch.Condition is { } condition ? ConditionTrace.Of(condition, scores) : null;
            outcome = trace?.Truth ?? Truth.True;
            if (trace is not null)
                traces.Add(trace);
            if (outcome == Truth.True)
                acting = branch;
            var state = StateOf(outcome);
            var head = BranchHeadText.Of(decision, branch, state, language);
            branches.Add(trace is null
                ? new BranchExplanation(branch, head, state, null, null)
                : new BranchExplanation(branch, head, state, ConditionExplainer.Explain(trace, language), NeedText.Of(trace, holds: true, language)));
        }

        return new DecisionExplanation(decision.LoopScore, outcome, branches.MoveToImmutable(), Summary(outcome, acting, traces, language));
    }

    private static string Summary(Truth outcome, BoundBranch? acting, List<ConditionTrace> traces, Language language)
    {
        switch (outcome)
        {
            case Truth.Undetermined:
                var lacks = MissingText.Of(traces[^1].Missing, traces[^1].Scores, language);
                return new LocalizedText(Phrases.Thai("ยังตัดสินไม่ได้ เพราะ", lacks), $"undetermined: {lacks}").In(language);
            case Truth.True when traces.Count == 0:
                return ReasonText.Always.In(language);
            case Truth.True:
                var facts = FactText.Of(acting!.Condition is null ? traces : [traces[^1]], language);
                return new LocalizedText(Phrases.Thai("กฎมีผล เพราะ", facts), $"applies: {facts}").In(language);
            default:
                var against = FactText.Of(traces, language);
                return new LocalizedText(Phrases.Thai("กฎไม่มีผล เพราะ", against), $"does not apply: {against}").In(language);
        }
    }

    private static BranchState StateOf(Truth truth) => truth switch
    {
        Truth.True => BranchState.Acts,
        Truth.False => BranchState.DoesNotHold,
        _ => BranchState.Undetermined,
    };
}
