using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>Which scores conditions read, behind names too, in the order in which they stand. Asked of every condition at every analysis, so it goes through them without iterators.</summary>
internal static class ScoreReads
{
    /// <summary>The scores of this year that a condition reads.</summary>
    public static IEnumerable<ScoreDefinition> Of(BoundCondition condition) => ReadingsOf(condition).Where(reading => !reading.IsPrevious).Select(reading => reading.Score);

    /// <summary>The scores that a condition reads, last year's too.</summary>
    public static List<ScoreReading> ReadingsOf(BoundCondition condition)
    {
        var readings = new List<ScoreReading>();
        Collect(condition, readings);
        return readings;
    }

    /// <summary>Adds the scores that a condition reads, last year's too.</summary>
    public static void Collect(BoundCondition condition, List<ScoreReading> readings)
    {
        switch (condition)
        {
            case BoundComparison comparison:
                Collect(comparison.Left, readings);
                Collect(comparison.Right, readings);
                break;
            case BoundMissingTest test:
                Collect(test.Operand, readings);
                break;
            case BoundDefineUse use:
                Collect(use.Body, readings);
                break;
            default:
                foreach (var operand in ConditionParts.Operands(condition))
                    Collect(operand, readings);
                break;
        }
    }

    private static void Collect(BoundSum sum, List<ScoreReading> readings)
    {
        switch (sum)
        {
            case BoundScore score:
                readings.Add(new ScoreReading(score.Score));
                break;
            case BoundPreviousScore score:
                readings.Add(new ScoreReading(score.Score, IsPrevious: true));
                break;
            case BoundArithmetic arithmetic:
                Collect(arithmetic.Left, readings);
                Collect(arithmetic.Right, readings);
                break;
            case BoundNegation negation:
                Collect(negation.Operand, readings);
                break;
            case BoundAggregate aggregate:
                foreach (var operand in aggregate.Operands)
                    Collect(operand, readings);
                break;
            case BoundLetUse use:
                Collect(use.Value, readings);
                break;
        }
    }
}
