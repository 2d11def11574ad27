using ItaRules.Catalogs;

namespace ItaRules.Semantics.Bound;

/// <summary>Which scores conditions and numbers read, of this year or of last.</summary>
public static class BoundReads
{
    /// <summary>The scores that the conditions of a decision read, and the one that a loop stands at; each once.</summary>
    public static IReadOnlySet<ScoreDefinition> Of(BoundDecision decision)
    {
        var scores = new HashSet<ScoreDefinition>();
        if (decision.LoopScore is { } score)
            scores.Add(score);
        foreach (var branch in decision.Branches)
        {
            if (branch.Condition is { } condition)
                Collect(condition, scores);
        }

        return scores;
    }

    private static void Collect(BoundCondition condition, HashSet<ScoreDefinition> scores)
    {
        switch (condition)
        {
            case BoundComparison comparison:
                Collect(comparison.Left, scores);
                Collect(comparison.Right, scores);
                break;
            case BoundMissingTest test:
                Collect(test.Operand, scores);
                break;
            case BoundNot not:
                Collect(not.Operand, scores);
                break;
            case BoundAnd and:
                CollectAll(and.Operands, scores);
                break;
            case BoundOr or:
                CollectAll(or.Operands, scores);
                break;
            case BoundQuantifier quantifier:
                CollectAll(quantifier.Operands, scores);
                break;
            case BoundDefineUse use:
                Collect(use.Body, scores);
                break;
        }
    }

    private static void CollectAll(IEnumerable<BoundCondition> conditions, HashSet<ScoreDefinition> scores)
    {
        foreach (var condition in conditions)
            Collect(condition, scores);
    }

    private static void Collect(BoundSum sum, HashSet<ScoreDefinition> scores)
    {
        switch (sum)
        {
            case BoundScore score:
                scores.Add(score.Score);
                break;
            case BoundPreviousScore score:
                scores.Add(score.Score);
                break;
            case BoundArithmetic arithmetic:
                Collect(arithmetic.Left, scores);
                Collect(arithmetic.Right, scores);
                break;
            case BoundNegation negation:
                Collect(negation.Operand, scores);
                break;
            case BoundAggregate aggregate:
                foreach (var operand in aggregate.Operands)
                    Collect(operand, scores);
                break;
            case BoundLetUse use:
                Collect(use.Value, scores);
                break;
        }
    }
}
