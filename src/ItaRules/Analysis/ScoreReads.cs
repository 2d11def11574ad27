using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Which scores of this year conditions read, behind names too.</summary>
internal static class ScoreReads
{
    /// <summary>The scores that a condition reads.</summary>
    public static IEnumerable<ScoreDefinition> Of(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => Of(comparison.Left).Concat(Of(comparison.Right)),
        BoundMissingTest test => Of(test.Operand),
        BoundNot not => Of(not.Operand),
        BoundAnd and => and.Operands.SelectMany(Of),
        BoundOr or => or.Operands.SelectMany(Of),
        BoundQuantifier quantifier => quantifier.Operands.SelectMany(Of),
        BoundDefineUse use => Of(use.Body),
        _ => [],
    };

    private static IEnumerable<ScoreDefinition> Of(BoundSum sum) => sum switch
    {
        BoundScore score => [score.Score],
        BoundArithmetic arithmetic => Of(arithmetic.Left).Concat(Of(arithmetic.Right)),
        BoundNegation negation => Of(negation.Operand),
        BoundAggregate aggregate => aggregate.Operands.SelectMany(Of),
        BoundLetUse use => Of(use.Value),
        _ => [],
    };
}
