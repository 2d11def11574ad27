using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Which items of an edition a rule set reads, and which of its branches acted on the sheets at hand.</summary>
public sealed class Coverage
{
    private readonly HashSet<ScoreDefinition> read;

    private Coverage(BoundRuleSet rules, ImmutableArray<BranchCoverage> branches, int sheets)
    {
        Rules = rules;
        Branches = branches;
        Sheets = sheets;
        read = [.. rules.Rules.SelectMany(ReadsOf)];
    }

    /// <summary>The rules.</summary>
    public BoundRuleSet Rules { get; }

    /// <summary>How many sheets the branches were tried on; 0 when only reading was asked for.</summary>
    public int Sheets { get; }

    /// <summary>Every branch of every rule; of a loop, one of a kind for all its scores. Empty without sheets.</summary>
    public ImmutableArray<BranchCoverage> Branches { get; }

    /// <summary>The share of items that a rule reads, in percent; 100 when the edition has no items.</summary>
    public double ItemPercent => Percent(Rules.Edition.Items.Count(IsRead), Rules.Edition.Items.Length);

    /// <summary>The share of branches that acted, in percent; 100 without sheets.</summary>
    public double BranchPercent => Percent(Branches.Count(branch => branch.Acted > 0), Branches.Length);

    /// <summary>What rules read, and nothing of what they did.</summary>
    public static Coverage Of(BoundRuleSet rules) => new(rules, [], 0);

    /// <summary>What rules read, and which of their branches acted.</summary>
    public static Coverage Of(EvaluationResult result) => new(result.Rules, [.. result.Rules.Rules.SelectMany(rule => BranchesOf(rule, result))], result.Table.Count);

    /// <summary>Whether a rule reads an item.</summary>
    public bool IsRead(ScoreDefinition score) => read.Contains(score);

    // The branches of a loop are the same text at each score.
    private static IEnumerable<BranchCoverage> BranchesOf(BoundRule rule, EvaluationResult result)
    {
        var counts = Enumerable.Range(0, rule.Decisions.Length).Select(decision => result.BranchCountsOf(rule, decision)).ToList();
        for (var branch = 0; branch < (counts.Count == 0 ? 0 : counts[0].Length); branch++)
        {
            var place = branch;
            yield return new BranchCoverage(rule, rule.Decisions[0].Branches[branch], counts.Sum(one => one[place]));
        }
    }

    private static IEnumerable<ScoreDefinition> ReadsOf(BoundRule rule) => rule.Decisions.SelectMany(BoundReads.Of);

    private static double Percent(int part, int all) => all == 0 ? 100 : 100.0 * part / all;
}

/// <summary>How often a branch acted.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Acted">On how many sheets; of a loop, how many times.</param>
public sealed record BranchCoverage(BoundRule Rule, BoundBranch Branch, int Acted);
