using System.Collections.Immutable;
using System.Numerics;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>
/// Which branches of which rules act on which sheets, and which decisions are undetermined: a bit each.
/// Everything that is shown is made from it when asked. Immutable.
/// </summary>
public sealed class EvaluationResult
{
    private readonly EvaluationPlan plan;
    private readonly ulong[] acting;
    private readonly ulong[] open;
    private readonly Lazy<Tally> tally;

    internal EvaluationResult(EvaluationPlan plan, ScoreTable table, PreviousScores? previous, ulong[] acting, ulong[] open)
    {
        this.plan = plan;
        this.acting = acting;
        this.open = open;
        Table = table;
        Previous = previous;
        tally = new Lazy<Tally>(Count);
    }

    /// <summary>The rules.</summary>
    public BoundRuleSet Rules => plan.Rules;

    /// <summary>The sheets.</summary>
    public ScoreTable Table { get; }

    /// <summary>Last year's scores, null when there were none.</summary>
    public PreviousScores? Previous { get; }

    /// <summary>Everything that the rules say about one sheet, made anew at each call.</summary>
    /// <param name="row">The row of the sheet.</param>
    public SheetResult this[int row] => new SheetResultBuilder(this, row).Build();

    /// <summary>What rules can read of one sheet.</summary>
    public SheetScores ScoresOf(int row) => new(Table.Sheets[row], Previous, row);

    /// <summary>What a rule was on a sheet: true when it acts (in a loop, at one score at least), else undetermined when a part of it is open.</summary>
    public Truth OutcomeOf(BoundRule rule, int row)
    {
        var (first, end) = DecisionsOf(rule);
        var isOpen = false;
        for (var decision = first; decision < end; decision++)
        {
            switch (OutcomeOf(decision, row))
            {
                case (Truth.True, _):
                    return Truth.True;
                case (Truth.Undetermined, _):
                    isOpen = true;
                    break;
            }
        }

        return isOpen ? Truth.Undetermined : Truth.False;
    }

    /// <summary>What one decision of a rule was on a sheet, and the branch that acts, null when none does.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="decision">The place of the decision in the rule.</param>
    /// <param name="row">The row of the sheet.</param>
    public (Truth Outcome, BoundBranch? Branch) OutcomeOf(BoundRule rule, int decision, int row) => OutcomeOf(DecisionsOf(rule).First + decision, row);

    /// <summary>On how many sheets a rule acts and is undetermined.</summary>
    public RuleCounts CountsOf(BoundRule rule) => tally.Value.ByRule[plan.PlaceOf(rule)];

    /// <summary>On how many sheets each branch of a decision acts, in the order of the branches.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="decision">The place of the decision in the rule.</param>
    public ImmutableArray<int> BranchCountsOf(BoundRule rule, int decision)
    {
        var place = DecisionsOf(rule).First + decision;
        return [.. tally.Value.ByBranch.AsSpan()[plan.FirstBranches[place]..plan.FirstBranches[place + 1]]];
    }

    /// <summary>The branches that act on a sheet, in the order of the rules.</summary>
    internal IEnumerable<(BoundRule Rule, BoundDecision Decision, BoundBranch Branch)> ActingOn(int row)
    {
        for (var branch = 0; branch < plan.Branches.Count; branch++)
        {
            if (!IsSet(acting, plan.Branches.Count, branch, row))
                continue;
            var (rule, decision) = plan.Decisions[plan.Branches[branch].Decision];
            yield return (rule, decision, plan.Branches[branch].Branch);
        }
    }

    /// <summary>The decisions that are undetermined on a sheet, in the order of the rules.</summary>
    internal IEnumerable<(BoundRule Rule, BoundDecision Decision)> OpenOn(int row)
    {
        for (var decision = 0; decision < plan.Decisions.Count; decision++)
        {
            if (IsSet(open, plan.Decisions.Count, decision, row))
                yield return plan.Decisions[decision];
        }
    }

    private (Truth Outcome, BoundBranch? Branch) OutcomeOf(int decision, int row)
    {
        for (var branch = plan.FirstBranches[decision]; branch < plan.FirstBranches[decision + 1]; branch++)
        {
            if (IsSet(acting, plan.Branches.Count, branch, row))
                return (Truth.True, plan.Branches[branch].Branch);
        }

        return (IsSet(open, plan.Decisions.Count, decision, row) ? Truth.Undetermined : Truth.False, null);
    }

    private (int First, int End) DecisionsOf(BoundRule rule)
    {
        var place = plan.PlaceOf(rule);
        return (plan.FirstDecisions[place], plan.FirstDecisions[place + 1]);
    }

    // The words of a block stand together: reading one sheet reads memory in order.
    private static bool IsSet(ulong[] words, int perBlock, int place, int row) =>
        ((words[(row / BlockMachine.BlockSize * perBlock) + place] >> (row % BlockMachine.BlockSize)) & 1) != 0;

    private Tally Count()
    {
        var byRule = new RuleCounts[plan.Rules.Rules.Length];
        var byBranch = new int[plan.Branches.Count];
        var blocks = (Table.Count + BlockMachine.BlockSize - 1) / BlockMachine.BlockSize;
        for (var block = 0; block < blocks; block++)
        {
            var actingHere = acting.AsSpan(block * plan.Branches.Count, plan.Branches.Count);
            var openHere = open.AsSpan(block * plan.Decisions.Count, plan.Decisions.Count);
            for (var branch = 0; branch < byBranch.Length; branch++)
                byBranch[branch] += BitOperations.PopCount(actingHere[branch]);
            for (var rule = 0; rule < byRule.Length; rule++)
            {
                ulong acts = 0, isOpen = 0;
                for (var decision = plan.FirstDecisions[rule]; decision < plan.FirstDecisions[rule + 1]; decision++)
                {
                    isOpen |= openHere[decision];
                    for (var branch = plan.FirstBranches[decision]; branch < plan.FirstBranches[decision + 1]; branch++)
                        acts |= actingHere[branch];
                }

                byRule[rule] = new RuleCounts(
                    Table.Count, byRule[rule].Acting + BitOperations.PopCount(acts), byRule[rule].Undetermined + BitOperations.PopCount(isOpen & ~acts));
            }
        }

        return new Tally(byRule, byBranch);
    }

    private sealed record Tally(RuleCounts[] ByRule, int[] ByBranch);
}
