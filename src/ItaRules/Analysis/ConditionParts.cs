using System.Collections.Immutable;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>The conditions inside a condition, as the author wrote them in this place: what a name stands for is not looked into.</summary>
internal static class ConditionParts
{
    /// <summary>The condition and all in it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="found">A list to put them at the end of; null for a new one.</param>
    public static List<BoundCondition> WithParts(this BoundCondition condition, List<BoundCondition>? found = null) => Collect(condition, behindNames: false, found ?? []);

    /// <summary>The condition and all in it, also in what its names stand for.</summary>
    public static List<BoundCondition> WithNamed(this BoundCondition condition) => Collect(condition, behindNames: true, []);

    /// <summary>
    /// The condition without one operand of an <c>and</c> or <c>or</c> in it, for each such operand: outer ones first, and of neighbours the later one first,
    /// since of two that say the same the later one is needless. Both ends of a range are written as one test and stay.
    /// </summary>
    public static IEnumerable<(SyntaxReference Part, BoundCondition Others)> WithoutParts(this BoundCondition condition) => condition switch
    {
        BoundNot not => not.Operand.WithoutParts().Select(part => (part.Part, (BoundCondition)new BoundNot(not.Syntax, part.Others))),
        BoundAnd range when range.Operands.Any(operand => operand.Syntax == range.Syntax) => [],
        BoundAnd all => Without(all.Operands, operands => new BoundAnd(all.Syntax, operands)),
        BoundOr any => Without(any.Operands, operands => new BoundOr(any.Syntax, operands)),
        _ => [],
    };

    private static IEnumerable<(SyntaxReference Part, BoundCondition Others)> Without(ImmutableArray<BoundCondition> operands, Func<ImmutableArray<BoundCondition>, BoundCondition> join)
    {
        for (var i = operands.Length - 1; i >= 0; i--)
        {
            var others = operands.RemoveAt(i);
            yield return (operands[i].Syntax, others is [var single] ? single : join(others));
        }

        for (var i = 0; i < operands.Length; i++)
        {
            foreach (var (part, rest) in operands[i].WithoutParts())
                yield return (part, join(operands.SetItem(i, rest)));
        }
    }

    private static List<BoundCondition> Collect(BoundCondition condition, bool behindNames, List<BoundCondition> found)
    {
        found.Add(condition);
        if (behindNames && condition is BoundDefineUse use)
            return Collect(use.Body, behindNames, found);
        foreach (var operand in Operands(condition))
            Collect(operand, behindNames, found);
        return found;
    }

    /// <summary>What a condition is made of where it stands.</summary>
    public static ImmutableArray<BoundCondition> Operands(BoundCondition condition) => condition switch
    {
        BoundNot not => [not.Operand],
        BoundAnd and => and.Operands,
        BoundOr or => or.Operands,
        BoundQuantifier quantifier => quantifier.Operands,
        _ => [],
    };
}
