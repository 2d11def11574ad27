using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Which scores conditions read, behind names too.</summary>
internal static class ScoreReads
{
    /// <summary>The scores of this year that a condition reads.</summary>
    public static IEnumerable<ScoreDefinition> Of(BoundCondition condition) => ReadingsOf(condition).Where(reading => !reading.IsPrevious).Select(reading => reading.Score);

    /// <summary>The scores that a condition reads, last year's too.</summary>
    public static IEnumerable<ScoreReading> ReadingsOf(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => ReadingsOf(comparison.Left).Concat(ReadingsOf(comparison.Right)),
        BoundMissingTest test => ReadingsOf(test.Operand),
        BoundNot not => ReadingsOf(not.Operand),
        BoundAnd and => and.Operands.SelectMany(ReadingsOf),
        BoundOr or => or.Operands.SelectMany(ReadingsOf),
        BoundQuantifier quantifier => quantifier.Operands.SelectMany(ReadingsOf),
        BoundDefineUse use => ReadingsOf(use.Body),
        _ => [],
    };

    private static IEnumerable<ScoreReading> ReadingsOf(BoundSum sum) => sum switch
    {
        BoundScore score => [new ScoreReading(score.Score)],
        BoundPreviousScore score => [new ScoreReading(score.Score, IsPrevious: true)],
        BoundArithmetic arithmetic => ReadingsOf(arithmetic.Left).Concat(ReadingsOf(arithmetic.Right)),
        BoundNegation negation => ReadingsOf(negation.Operand),
        BoundAggregate aggregate => aggregate.Operands.SelectMany(ReadingsOf),
        BoundLetUse use => ReadingsOf(use.Value),
        _ => [],
    };
}
