using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Semantics.Binding;

/// <summary>Takes what rules do and what they promise apart. A rule that does both is in both halves, each with all its conditions.</summary>
internal static class ExpectationSplitter
{
    /// <summary>The rules without their promises; those that only promise are left out.</summary>
    public static ImmutableArray<BoundRule> WithoutExpectations(ImmutableArray<BoundRule> rules) =>
        [.. rules.Where(rule => !rule.Rule.IsExpectation).Select(rule => Expects(rule) ? With(rule, action => action is not BoundExpect) : rule)];

    /// <summary>The rules that promise something, with nothing else in them.</summary>
    public static ImmutableArray<BoundRule> OnlyExpectations(ImmutableArray<BoundRule> rules) =>
        [.. rules.Where(Expects).Select(rule => rule.Rule.IsExpectation ? rule : With(rule, action => action is BoundExpect))];

    private static bool Expects(BoundRule rule) => rule.Decisions.Any(decision => decision.Branches.Any(branch => branch.Actions.Any(action => action is BoundExpect)));

    private static BoundRule With(BoundRule rule, Func<BoundAction, bool> isWanted) => new(
        rule.Rule,
        [
            .. rule.Decisions.Select(decision => new BoundDecision(
                decision.LoopScore, [.. decision.Branches.Select(branch => new BoundBranch(branch.Syntax, branch.Condition, [.. branch.Actions.Where(isWanted)]))])),
        ]);
}
