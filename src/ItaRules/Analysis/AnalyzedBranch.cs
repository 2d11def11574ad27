using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>A branch where it stands.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Decision">Its decision; branches of one decision never act together.</param>
/// <param name="Place">Its place in the decision.</param>
internal sealed record AnalyzedBranch(BoundRule Rule, BoundDecision Decision, int Place)
{
    /// <summary>The branch.</summary>
    public BoundBranch Branch => Decision.Branches[Place];

    /// <summary>When the branch acts: all before it are false, and its own condition holds.</summary>
    public BoundCondition Acting { get; } = ActingOf(Decision, Place);

    /// <summary>The conditions that <see cref="Acting"/> is made of.</summary>
    public IEnumerable<BoundCondition> Conditions => Decision.Branches.Take(Place + 1).Select(branch => branch.Condition).OfType<BoundCondition>();

    /// <summary>The branches of a rule.</summary>
    public static IEnumerable<AnalyzedBranch> Of(BoundRule rule) =>
        rule.Decisions.SelectMany(decision => decision.Branches.Select((_, place) => new AnalyzedBranch(rule, decision, place)));

    private static BoundCondition ActingOf(BoundDecision decision, int place)
    {
        var branch = decision.Branches[place];
        ImmutableArray<BoundCondition> parts =
        [
            .. decision.Branches.Take(place).Select(earlier => earlier.Condition).OfType<BoundCondition>().Select(condition => new BoundNot(condition.Syntax, condition)),
            .. branch.Condition is { } own ? [own] : ImmutableArray<BoundCondition>.Empty,
        ];
        return parts is [var single] ? single : new BoundAnd(branch.Syntax, parts);
    }
}
