using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Which items of an edition a rule set reads, and which of its branches acted on the sheets at hand.</summary>
public sealed class Coverage
{
    private readonly HashSet<ScoreDefinition> read;

    private Coverage(BoundRuleSet rules, ImmutableArray<BranchCoverage> branches, ImmutableArray<SideCoverage> sides, int sheets)
    {
        Rules = rules;
        Branches = branches;
        Sides = sides;
        Sheets = sheets;
        read = [.. rules.Rules.SelectMany(ReadsOf)];
    }

    /// <summary>The rules.</summary>
    public BoundRuleSet Rules { get; }

    /// <summary>How many sheets the branches were tried on; 0 when only reading was asked for.</summary>
    public int Sheets { get; }

    /// <summary>Every branch of every rule; of a loop, one of a kind for all its scores. Empty without sheets.</summary>
    public ImmutableArray<BranchCoverage> Branches { get; }

    /// <summary>Every side of every <c>or</c>; of a loop, one of a kind for all its scores. Empty without sheets.</summary>
    public ImmutableArray<SideCoverage> Sides { get; }

    /// <summary>The share of items that a rule reads, in percent; 100 when the edition has no items.</summary>
    public double ItemPercent => Percent(Rules.Edition.Items.Count(IsRead), Rules.Edition.Items.Length);

    /// <summary>The share of branches that acted, in percent; 100 without sheets.</summary>
    public double BranchPercent => Percent(Branches.Count(branch => branch.Acted > 0), Branches.Length);

    /// <summary>The share of sides of an <c>or</c> that held, in percent; 100 without sheets and where there is no <c>or</c>.</summary>
    public double SidePercent => Percent(Sides.Count(side => side.Held > 0), Sides.Length);

    /// <summary>What rules read, and nothing of what they did.</summary>
    public static Coverage Of(BoundRuleSet rules) => new(rules, [], [], 0);

    /// <summary>What rules read, and which of their branches acted.</summary>
    public static Coverage Of(EvaluationResult result) =>
        new(result.Rules, [.. result.Rules.Rules.SelectMany(rule => BranchesOf(rule, result))], OrSides.Of(result), result.Table.Count);

    /// <summary>Whether a rule reads an item.</summary>
    public bool IsRead(ScoreDefinition score) => read.Contains(score);

    /// <summary>The branches of the rules for an indicator: of those that say so, and of those that say nothing and read it or one of its items.</summary>
    public IEnumerable<BranchCoverage> BranchesFor(Indicator indicator) =>
        Branches.Where(branch => branch.Rule.Rule.Indicator is { } number ? number == indicator.Number : ReadsOf(branch.Rule).Overlaps([.. indicator.Items, indicator]));

    /// <summary>The branches of the rules for an issue: of those that say so, and of those that say nothing and read one of its items.</summary>
    public IEnumerable<BranchCoverage> BranchesFor(Issue issue) =>
        Branches.Where(branch => branch.Rule.Rule.Issue is { } number ? number == issue.Number : ReadsOf(branch.Rule).Overlaps(issue.Items));

    // The branches of a loop are the same text at each score. One without actions only promised something.
    private static IEnumerable<BranchCoverage> BranchesOf(BoundRule rule, EvaluationResult result)
    {
        var counts = Enumerable.Range(0, rule.Decisions.Length).Select(decision => result.BranchCountsOf(rule, decision)).ToList();
        for (var branch = 0; branch < (counts.Count == 0 ? 0 : counts[0].Length); branch++)
        {
            var place = branch;
            if (rule.Decisions[0].Branches[branch].Actions.IsEmpty)
                continue;
            yield return new BranchCoverage(rule, rule.Decisions[0].Branches[branch], counts.Sum(one => one[place]));
        }
    }

    private static HashSet<ScoreDefinition> ReadsOf(BoundRule rule) => [.. rule.Decisions.SelectMany(BoundReads.Of)];

    private static double Percent(int part, int all) => all == 0 ? 100 : 100.0 * part / all;
}

/// <summary>How often a branch acted.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Acted">On how many sheets; of a loop, how many times.</param>
public sealed record BranchCoverage(BoundRule Rule, BoundBranch Branch, int Acted);

/// <summary>How often a side of an <c>or</c> held where its branch was looked at.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Branch">The branch whose condition it is a part of.</param>
/// <param name="Syntax">The side, which may stand in a named condition.</param>
/// <param name="Held">On how many sheets; of a loop, how many times.</param>
public sealed record SideCoverage(BoundRule Rule, BoundBranch Branch, SyntaxReference Syntax, int Held);
