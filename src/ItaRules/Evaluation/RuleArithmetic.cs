using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>The arithmetic of rules, the same for the engine and for a trace. Missing is NaN.</summary>
internal static class RuleArithmetic
{
    // Where rounding to six decimals goes half-up or half-down is settled in decimal digits; this near to the middle the fast way does not try.
    private const double UndisputedFraction = 0.499;
    private const double FastLimit = 1e4;

    /// <summary>A quotient; missing when the divisor is zero at the six decimals that rules compare by.</summary>
    public static double Divide(double dividend, double divisor) => Math.Abs(divisor) < 0.5e-6 ? double.NaN : dividend / divisor;

    /// <summary>Joins two numbers; missing when one is.</summary>
    public static double Join(double left, ArithmeticOperator arithmetic, double right) => arithmetic switch
    {
        ArithmeticOperator.Add => left + right,
        ArithmeticOperator.Subtract => left - right,
        ArithmeticOperator.Multiply => left * right,
        _ => Divide(left, right),
    };

    /// <summary>Compares two numbers, neither of them missing, after rounding both to six decimals.</summary>
    public static bool Compare(double left, ComparisonOperator comparison, double right)
    {
        left = RoundSum(left);
        right = RoundSum(right);
        return comparison switch
        {
            ComparisonOperator.Less => left < right,
            ComparisonOperator.LessOrEqual => left <= right,
            ComparisonOperator.Greater => left > right,
            ComparisonOperator.GreaterOrEqual => left >= right,
            ComparisonOperator.Equal => left == right,
            _ => left != right,
        };
    }

    /// <summary>
    /// What <see cref="ScoreArithmetic.RoundSum"/> gives, without decimal arithmetic where the result is beyond doubt: below
    /// <see cref="FastLimit"/> the errors of the product and of the fifteen digits that a decimal keeps are far below a thousandth of the last place,
    /// and the quotient of two whole numbers is the double nearest to the decimal fraction.
    /// </summary>
    public static double RoundSum(double value)
    {
        var scaled = value * 1e6;
        var whole = Math.Round(scaled);
        if (Math.Abs(value) < FastLimit && Math.Abs(scaled - whole) < UndisputedFraction)
            return whole / 1e6;
        return ScoreArithmetic.RoundSum(value);
    }
}
