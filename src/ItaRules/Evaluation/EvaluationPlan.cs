using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>
/// A rule set flattened for the engine: numbers, then gates over them, each reading only what stands before it. What several rules ask is computed once.
/// Made once for a rule set; size and time are linear in its rules. Immutable.
/// </summary>
public sealed class EvaluationPlan
{
    private static readonly ConditionalWeakTable<BoundRuleSet, EvaluationPlan> plans = [];

    private readonly Dictionary<BoundRule, int> places = [];

    private EvaluationPlan(BoundRuleSet rules)
    {
        Rules = rules;
        var builder = new PlanBuilder();
        foreach (var rule in rules.Rules)
        {
            places.Add(rule, FirstDecisions.Count);
            FirstDecisions.Add(Decisions.Count);
            foreach (var decision in rule.Decisions)
            {
                FirstBranches.Add(Branches.Count);
                Decisions.Add((rule, decision));
                Branches.AddRange(decision.Branches.Select(branch => (Decisions.Count - 1, branch)));
                OpenLiterals.Add(builder.AddDecision(decision, ActingLiterals));
            }
        }

        FirstDecisions.Add(Decisions.Count);
        FirstBranches.Add(Branches.Count);
        Numbers = [.. builder.Numbers];
        Gates = [.. builder.Gates];
        CountOperands = [.. builder.CountOperands];
        AgencyTexts = [.. builder.AgencyTexts];
    }

    /// <summary>The rule set.</summary>
    public BoundRuleSet Rules { get; }

    /// <summary>The numbers; a number's place is its slot.</summary>
    internal ImmutableArray<NumberStep> Numbers { get; }

    /// <summary>The gates.</summary>
    internal ImmutableArray<Gate> Gates { get; }

    /// <summary>The literals that counting gates read.</summary>
    internal ImmutableArray<int> CountOperands { get; }

    /// <summary>The texts that agency fields are compared with, in the form in which names are compared.</summary>
    internal ImmutableArray<string> AgencyTexts { get; }

    /// <summary>All decisions, by rule.</summary>
    internal List<(BoundRule Rule, BoundDecision Decision)> Decisions { get; } = [];

    /// <summary>All branches, by decision, with the place of their decision.</summary>
    internal List<(int Decision, BoundBranch Branch)> Branches { get; } = [];

    /// <summary>For each branch the literal that says where it acts.</summary>
    internal List<int> ActingLiterals { get; } = [];

    /// <summary>For each decision the literal that says where it is undetermined.</summary>
    internal List<int> OpenLiterals { get; } = [];

    /// <summary>The place of each rule's first decision, and the number of decisions.</summary>
    internal List<int> FirstDecisions { get; } = [];

    /// <summary>The place of each decision's first branch, and the number of branches.</summary>
    internal List<int> FirstBranches { get; } = [];

    /// <summary>The place of a rule in the rule set.</summary>
    /// <exception cref="ArgumentException">The rule is of another rule set.</exception>
    internal int PlaceOf(BoundRule rule) => places.TryGetValue(rule, out var place) ? place : throw new ArgumentException("The rule is not of this rule set.", nameof(rule));

    /// <summary>The plan of a rule set; made at the first call and kept as long as the rule set is.</summary>
    public static EvaluationPlan For(BoundRuleSet rules) => plans.GetValue(rules, static rules => new EvaluationPlan(rules));

    /// <summary>Makes a plan anew, whether there is one or not.</summary>
    public static EvaluationPlan Make(BoundRuleSet rules) => new(rules);
}
