using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Evaluation;

/// <summary>
/// A rule set flattened for the engine: numbers, then gates over them, each reading only what stands before it. What several rules ask is computed once.
/// Made once for a rule set; size and time are linear in its rules. Immutable.
/// </summary>
public sealed class EvaluationPlan
{
    private static readonly ConditionalWeakTable<BoundRuleSet, EvaluationPlan> plans = [];

    private readonly Dictionary<BoundRule, int> rulePlaces = [];
    private readonly Dictionary<MeasureSymbol, int> measurePlaces = [];

    private EvaluationPlan(BoundRuleSet rules)
    {
        Rules = rules;
        var builder = new PlanBuilder();
        var decisions = new List<PlannedDecision>();
        var branches = new List<PlannedBranch>();
        foreach (var rule in rules.Rules)
        {
            var place = rulePlaces.Count;
            rulePlaces.Add(rule, place);
            foreach (var decision in rule.Decisions)
            {
                var (acting, open) = builder.AddDecision(decision);
                for (var i = 0; i < acting.Length; i++)
                    branches.Add(new PlannedBranch(place, decisions.Count, decision.Branches[i], acting[i], MeasuresOf(decision.Branches[i])));
                decisions.Add(new PlannedDecision(place, decision, open, branches.Count - acting.Length, branches.Count));
            }
        }

        Decisions = [.. decisions];
        Branches = [.. branches];
        FirstDecisions = [.. FirstPlaces(rules.Rules)];
        Measures = [.. measurePlaces.Keys];
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
    internal ImmutableArray<PlannedDecision> Decisions { get; }

    /// <summary>All branches, by decision.</summary>
    internal ImmutableArray<PlannedBranch> Branches { get; }

    /// <summary>The place of each rule's first decision, and at the end the number of decisions.</summary>
    internal ImmutableArray<int> FirstDecisions { get; }

    /// <summary>The measures that a branch recommends, in the order in which rules first do.</summary>
    internal ImmutableArray<MeasureSymbol> Measures { get; }

    /// <summary>The plan of a rule set; made at the first call and kept as long as the rule set is.</summary>
    public static EvaluationPlan For(BoundRuleSet rules) => plans.GetValue(rules, static rules => new EvaluationPlan(rules));

    /// <summary>Makes a plan anew, whether there is one or not.</summary>
    public static EvaluationPlan Make(BoundRuleSet rules) => new(rules);

    /// <summary>The place of a rule in the rule set.</summary>
    /// <exception cref="ArgumentException">The rule is of another rule set.</exception>
    internal int PlaceOf(BoundRule rule) => rulePlaces.TryGetValue(rule, out var place) ? place : throw new ArgumentException("The rule is not of this rule set.", nameof(rule));

    /// <summary>The place of a measure in <see cref="Measures"/>, null when no rule recommends it.</summary>
    internal int? PlaceOf(MeasureSymbol measure) => measurePlaces.TryGetValue(measure, out var place) ? place : null;

    private ImmutableArray<int> MeasuresOf(BoundBranch branch)
    {
        var places = new List<int>();
        foreach (var recommend in branch.Actions.OfType<BoundRecommend>())
        {
            measurePlaces.TryAdd(recommend.Measure, measurePlaces.Count);
            places.Add(measurePlaces[recommend.Measure]);
        }

        return [.. places.Distinct()];
    }

    private static IEnumerable<int> FirstPlaces(ImmutableArray<BoundRule> rules)
    {
        var place = 0;
        yield return place;
        foreach (var rule in rules)
            yield return place += rule.Decisions.Length;
    }
}

/// <summary>A decision in a plan.</summary>
/// <param name="Rule">The place of its rule.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Open">The literal that says where it is undetermined.</param>
/// <param name="FirstBranch">The place of its first branch.</param>
/// <param name="EndBranch">The place after its last branch.</param>
internal readonly record struct PlannedDecision(int Rule, BoundDecision Decision, int Open, int FirstBranch, int EndBranch);

/// <summary>A branch in a plan.</summary>
/// <param name="Rule">The place of its rule.</param>
/// <param name="Decision">The place of its decision.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Acting">The literal that says where it acts.</param>
/// <param name="Measures">The places of the measures that it recommends.</param>
internal readonly record struct PlannedBranch(int Rule, int Decision, BoundBranch Branch, int Acting, ImmutableArray<int> Measures);
