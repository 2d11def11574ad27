using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Semantics.Binding;

/// <summary>What is known of a number before any sheet is.</summary>
internal static class SumFacts
{
    /// <summary>The value of a number that is the same for every sheet; null for any other.</summary>
    public static double? ConstantOf(BoundSum sum)
    {
        switch (sum)
        {
            case BoundNumber { Level: null } number:
                return number.Value;
            case BoundNegation negation:
                return -ConstantOf(negation.Operand);
            case BoundLetUse use:
                return ConstantOf(use.Value);
            case BoundArithmetic arithmetic when ConstantOf(arithmetic.Left) is { } left && ConstantOf(arithmetic.Right) is { } right:
                return arithmetic.Operator switch
                {
                    ArithmeticOperator.Add => left + right,
                    ArithmeticOperator.Subtract => left - right,
                    ArithmeticOperator.Multiply => left * right,
                    _ => right == 0 ? null : left / right,
                };
            default:
                return null;
        }
    }

    /// <summary>The score of this year that a number simply is; null for any other.</summary>
    public static ScoreDefinition? ScoreOf(BoundSum sum) => sum switch
    {
        BoundScore score => score.Score,
        BoundLetUse use => ScoreOf(use.Value),
        _ => null,
    };

    /// <summary>Whether a number runs from 0 to 100, as scores and their means do.</summary>
    public static bool IsOnScoreScale(BoundSum sum) => sum switch
    {
        BoundScore or BoundPreviousScore => true,
        BoundLetUse use => IsOnScoreScale(use.Value),
        BoundAggregate { Kind: not AggregateKind.Sum } aggregate => aggregate.Operands.All(IsOnScoreScale),
        _ => false,
    };
}
