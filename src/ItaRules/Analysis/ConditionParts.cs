using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>The conditions inside a condition, as the author wrote them in this place: what a name stands for is not looked into.</summary>
internal static class ConditionParts
{
    /// <summary>The condition and all in it.</summary>
    public static IEnumerable<BoundCondition> WithParts(this BoundCondition condition) => Operands(condition).SelectMany(WithParts).Prepend(condition);

    private static ImmutableArray<BoundCondition> Operands(BoundCondition condition) => condition switch
    {
        BoundNot not => [not.Operand],
        BoundAnd and => and.Operands,
        BoundOr or => or.Operands,
        BoundQuantifier quantifier => quantifier.Operands,
        _ => [],
    };
}
