using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Which conditions make a branch act.</summary>
internal static class BranchConditions
{
    /// <summary>
    /// The conditions that a branch rests on. An <c>else</c> acts because everything before it was false. A branch with a condition of its own
    /// rests on that: the ones before it say only that nothing else came first. None for <c>always</c>.
    /// </summary>
    public static ImmutableArray<BoundCondition> ConditionsBehind(this BoundDecision decision, BoundBranch branch) =>
        branch.Condition is { } own ? [own] : [.. decision.Branches.Select(earlier => earlier.Condition).OfType<BoundCondition>()];
}
