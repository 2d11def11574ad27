using System.Collections.Immutable;
using ItaRules.Semantics;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>The conditions inside a condition, as the author wrote them in this place: what a name stands for is not looked into.</summary>
internal static class ConditionParts
{
    /// <summary>The condition and all in it.</summary>
    public static IEnumerable<BoundCondition> WithParts(this BoundCondition condition) => Operands(condition).SelectMany(WithParts).Prepend(condition);

    /// <summary>The condition and all in it, also in what its names stand for.</summary>
    public static IEnumerable<BoundCondition> WithNamed(this BoundCondition condition) =>
        (condition is BoundDefineUse use ? [use.Body] : Operands(condition)).SelectMany(WithNamed).Prepend(condition);

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

    private static ImmutableArray<BoundCondition> Operands(BoundCondition condition) => condition switch
    {
        BoundNot not => [not.Operand],
        BoundAnd and => and.Operands,
        BoundOr or => or.Operands,
        BoundQuantifier quantifier => quantifier.Operands,
        _ => [],
    };
}
