using System.Collections.Immutable;
using ItaRules.Evaluation;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>
/// Counts how often each side of an <c>or</c> held where its branch was looked at. The engine counts: a side is the last branch of a decision
/// whose other branches are those that come before its own.
/// </summary>
internal static class OrSides
{
    /// <summary>The sides of every rule, in the order of the source; of a loop, one of a kind for all its scores.</summary>
    public static ImmutableArray<SideCoverage> Of(EvaluationResult result)
    {
        var sides = result.Rules.Rules.SelectMany(SidesOf).ToList();
        if (sides.Count == 0)
            return [];
        var asked = sides.ConvertAll(side => new BoundRule(side.Rule.Rule, [.. side.Decisions]));
        var counts = Evaluator.Evaluate(result.Rules with { Rules = [.. asked] }, result.Table, result.Previous);
        return [.. sides.Zip(asked, (side, rule) => new SideCoverage(side.Rule, side.Branch, side.Syntax, Held(counts, rule)))];
    }

    private static int Held(EvaluationResult counts, BoundRule rule) => Enumerable.Range(0, rule.Decisions.Length).Sum(decision => counts.BranchCountsOf(rule, decision)[^1]);

    private static IEnumerable<Side> SidesOf(BoundRule rule)
    {
        var sides = new Dictionary<(int Branch, SyntaxReference Syntax), Side>();
        foreach (var decision in rule.Decisions)
        {
            for (var i = 0; i < decision.Branches.Length; i++)
            {
                if (decision.Branches[i] is not { Condition: { } condition } branch)
                    continue;
                foreach (var side in SidesOf(condition))
                {
                    if (!sides.TryGetValue((i, side.Syntax), out var known))
                        sides.Add((i, side.Syntax), known = new(rule, rule.Decisions[0].Branches[i], side.Syntax, []));
                    known.Decisions.Add(new(decision.LoopScore, [.. decision.Branches.Take(i), new BoundBranch(branch.Syntax, side, [])]));
                }
            }
        }

        return sides.Values;
    }

    private static IEnumerable<BoundCondition> SidesOf(BoundCondition condition) => condition switch
    {
        BoundOr or => or.Operands.SelectMany(operand => SidesOf(operand).Prepend(operand)),
        BoundAnd and => and.Operands.SelectMany(SidesOf),
        BoundQuantifier quantifier => quantifier.Operands.SelectMany(SidesOf),
        BoundNot not => SidesOf(not.Operand),
        BoundDefineUse use => SidesOf(use.Body),
        _ => [],
    };

    private sealed record Side(BoundRule Rule, BoundBranch Branch, SyntaxReference Syntax, List<BoundDecision> Decisions);
}
