using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Explanation;

/// <summary>Why a rule acted on a sheet, or why not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Outcome">Whether it acted; undetermined when it did not and a part of it is open.</param>
/// <param name="Decisions">One decision; for a loop one a score.</param>
public sealed record RuleExplanation(BoundRule Rule, Truth Outcome, ImmutableArray<DecisionExplanation> Decisions);

/// <summary>Why one decision of a rule came out as it did.</summary>
/// <param name="LoopScore">The score that the loop stands at, null outside a loop.</param>
/// <param name="Outcome">Whether a branch acted.</param>
/// <param name="Branches">The branches in order.</param>
/// <param name="Summary">The decision in a sentence: which facts decided it, or what is missing.</param>
public sealed record DecisionExplanation(ScoreDefinition? LoopScore, Truth Outcome, ImmutableArray<BranchExplanation> Branches, string Summary);

/// <summary>What became of one branch of a decision.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Head">Which of several branches it is, what became of it and which measures it recommends: “else: applies (HR-plan)”; null where there is only one.</param>
/// <param name="State">What became of it.</param>
/// <param name="Condition">Its condition part by part; null for <c>else</c> and <c>always</c>, and for a branch that was not reached.</param>
/// <param name="Needs">What would have to be otherwise for its condition to hold, with how far the sheet is from it; null when it holds or was not reached.</param>
public sealed record BranchExplanation(BoundBranch Branch, string? Head, BranchState State, ConditionExplanation? Condition, string? Needs);

/// <summary>What became of a branch.</summary>
public enum BranchState
{
    /// <summary>It acted.</summary>
    Acts,

    /// <summary>Its condition did not hold.</summary>
    DoesNotHold,

    /// <summary>A missing score leaves its condition open, which ends the chain.</summary>
    Undetermined,

    /// <summary>A branch before it acted or was undetermined.</summary>
    NotReached,
}

/// <summary>A condition or a part of one on a sheet, in words.</summary>
/// <param name="Text">What it asks, whether that is so, and the actual values: “o14 below 50 — holds: o14 is 0”.</param>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Syntax">Where it stands.</param>
/// <param name="Parts">What it is made of, in order; empty for a single test.</param>
public sealed record ConditionExplanation(string Text, Truth Truth, SyntaxReference Syntax, ImmutableArray<ConditionExplanation> Parts);
