using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Semantics.Bound;

/// <summary>A rule as it is decided in one edition.</summary>
/// <param name="rule">The rule.</param>
/// <param name="decisions">One decision; for a <c>for each</c>, one a score of its list.</param>
public sealed class BoundRule(RuleSymbol rule, ImmutableArray<BoundDecision> decisions)
{
    /// <summary>The rule.</summary>
    public RuleSymbol Rule { get; } = rule;

    /// <summary>One decision; for a <c>for each</c>, one a score of its list, each decided apart.</summary>
    public ImmutableArray<BoundDecision> Decisions { get; } = decisions;
}

/// <summary>
/// A chain of branches: the first whose condition holds acts. An undetermined condition ends the chain undetermined: neither its branch nor a later one acts.
/// </summary>
/// <param name="loopScore">The score that a <c>for each</c> stands at, null outside a loop.</param>
/// <param name="branches">The branches in order; one without a condition (<c>else</c>, <c>always</c>) is the last.</param>
public sealed class BoundDecision(ScoreDefinition? loopScore, ImmutableArray<BoundBranch> branches)
{
    /// <summary>The score that a <c>for each</c> stands at, null outside a loop.</summary>
    public ScoreDefinition? LoopScore { get; } = loopScore;

    /// <summary>The branches in order.</summary>
    public ImmutableArray<BoundBranch> Branches { get; } = branches;
}

/// <summary>One branch of a rule: when it acts, and what it does.</summary>
/// <param name="syntax">The source.</param>
/// <param name="condition">When it acts; null for <c>else</c> and <c>always</c>.</param>
/// <param name="actions">What it does.</param>
public sealed class BoundBranch(SyntaxReference syntax, BoundCondition? condition, ImmutableArray<BoundAction> actions) : BoundNode(syntax)
{
    /// <summary>When the branch acts; null for <c>else</c> and <c>always</c>.</summary>
    public BoundCondition? Condition { get; } = condition;

    /// <summary>What the branch does.</summary>
    public ImmutableArray<BoundAction> Actions { get; } = actions;
}
