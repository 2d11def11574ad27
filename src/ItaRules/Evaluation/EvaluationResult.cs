using System.Collections.Immutable;
using System.Numerics;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

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
    private readonly Lazy<ExpectationResult?> expectations;

    internal EvaluationResult(EvaluationPlan plan, ScoreTable table, PreviousScores? previous, ulong[] acting, ulong[] open)
    {
        this.plan = plan;
        this.acting = acting;
        this.open = open;
        Table = table;
        Previous = previous;
        tally = new Lazy<Tally>(Count);
        expectations = new Lazy<ExpectationResult?>(() => Rules.Expectations is { } promises ? new ExpectationResult(this, Evaluator.Evaluate(promises, table, previous)) : null);
    }

    /// <summary>The rules.</summary>
    public BoundRuleSet Rules => plan.Rules;

    /// <summary>The sheets.</summary>
    public ScoreTable Table { get; }

    /// <summary>Last year's scores, null when there were none.</summary>
    public PreviousScores? Previous { get; }

    /// <summary>What became of the promises of the rules (<c>expect</c>), found when first asked; null where they promise nothing.</summary>
    public ExpectationResult? Expectations => expectations.Value;

    internal EvaluationPlan Plan => plan;

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
        return [.. tally.Value.ByBranch.AsSpan()[plan.Decisions[place].FirstBranch..plan.Decisions[place].EndBranch]];
    }

    /// <summary>On how many sheets a measure is recommended.</summary>
    public int CountOf(MeasureSymbol measure) => plan.PlaceOf(measure) is { } place ? tally.Value.ByMeasure[place] : 0;

    /// <summary>The rules that act and the measures that they recommend, listed by sheet.</summary>
    public SheetHits ListHits() => new SheetHitsBuilder(plan, acting, Table.Count).Build();

    /// <summary>A bit for each sheet on which a branch acts, 64 sheets a word.</summary>
    /// <param name="branch">The place of the branch in the plan.</param>
    internal ulong[] ActingBits(int branch)
    {
        var bits = new ulong[BlockMachine.BlocksOf(Table.Count)];
        for (var block = 0; block < bits.Length; block++)
            bits[block] = acting[(block * plan.Branches.Length) + branch];
        return bits;
    }

    /// <summary>A bit for each sheet on which a measure is recommended, 64 sheets a word.</summary>
    internal ulong[] RecommendedBits(MeasureSymbol measure)
    {
        var bits = new ulong[BlockMachine.BlocksOf(Table.Count)];
        if (plan.PlaceOf(measure) is not { } place)
            return bits;
        for (var branch = 0; branch < plan.Branches.Length; branch++)
        {
            for (var block = 0; block < bits.Length && plan.Branches[branch].Measures.Contains(place); block++)
                bits[block] |= acting[(block * plan.Branches.Length) + branch];
        }

        return bits;
    }

    /// <summary>The branches that act on a sheet, in the order of the rules.</summary>
    internal IEnumerable<(BoundRule Rule, BoundDecision Decision, BoundBranch Branch)> BranchesActingOn(int row)
    {
        for (var branch = 0; branch < plan.Branches.Length; branch++)
        {
            if (!IsSet(acting, plan.Branches.Length, branch, row))
                continue;
            var planned = plan.Branches[branch];
            yield return (plan.Rules.Rules[planned.Rule], plan.Decisions[planned.Decision].Decision, planned.Branch);
        }
    }

    /// <summary>The decisions that are undetermined on a sheet, in the order of the rules.</summary>
    internal IEnumerable<(BoundRule Rule, BoundDecision Decision)> OpenOn(int row)
    {
        for (var decision = 0; decision < plan.Decisions.Length; decision++)
        {
            if (IsSet(open, plan.Decisions.Length, decision, row))
                yield return (plan.Rules.Rules[plan.Decisions[decision].Rule], plan.Decisions[decision].Decision);
        }
    }

    private (Truth Outcome, BoundBranch? Branch) OutcomeOf(int decision, int row)
    {
        for (var branch = plan.Decisions[decision].FirstBranch; branch < plan.Decisions[decision].EndBranch; branch++)
        {
            if (IsSet(acting, plan.Branches.Length, branch, row))
                return (Truth.True, plan.Branches[branch].Branch);
        }

        return (IsSet(open, plan.Decisions.Length, decision, row) ? Truth.Undetermined : Truth.False, null);
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
        var byBranch = new int[plan.Branches.Length];
        var byMeasure = new int[plan.Measures.Length];
        var acts = new ulong[byRule.Length];
        var isOpen = new ulong[byRule.Length];
        var recommended = new ulong[byMeasure.Length];
        for (var block = 0; block * plan.Decisions.Length < open.Length; block++)
        {
            Array.Clear(acts);
            Array.Clear(isOpen);
            Array.Clear(recommended);
            for (var i = 0; i < byBranch.Length; i++)
            {
                var (branch, word) = (plan.Branches[i], acting[(block * byBranch.Length) + i]);
                byBranch[i] += BitOperations.PopCount(word);
                acts[branch.Rule] |= word;
                foreach (var measure in branch.Measures)
                    recommended[measure] |= word;
            }

            for (var i = 0; i < plan.Decisions.Length; i++)
                isOpen[plan.Decisions[i].Rule] |= open[(block * plan.Decisions.Length) + i];
            for (var i = 0; i < byRule.Length; i++)
                byRule[i] = new(Table.Count, byRule[i].Acting + BitOperations.PopCount(acts[i]), byRule[i].Undetermined + BitOperations.PopCount(isOpen[i] & ~acts[i]));
            for (var i = 0; i < byMeasure.Length; i++)
                byMeasure[i] += BitOperations.PopCount(recommended[i]);
        }

        return new Tally(byRule, byBranch, byMeasure);
    }

    private sealed record Tally(RuleCounts[] ByRule, int[] ByBranch, int[] ByMeasure);
}
