namespace ItaRules.Scores;

/// <summary>The rounding that the assessment uses, exact in decimal digits.</summary>
public static class ScoreArithmetic
{
    private const double DoublePrecision = 2.220446049250313e-16;

    /// <summary>
    /// Half-up to two decimals, as indicators, instruments and totals are printed. Rounds the decimal number that the double stands for:
    /// 84.995, which no double is exactly, gives 85.00. NaN stays NaN.
    /// </summary>
    public static double RoundScore(double value)
    {
        // Decimal arithmetic is only needed where the value is so near to the middle between two results that its binary form decides nothing.
        // A country has a hundred thousand values to round.
        var hundredths = Math.Abs(value) * 100;
        var whole = Math.Floor(hundredths);
        var rest = hundredths - whole;
        var fromMiddle = Math.Abs(rest - 0.5);
        if (!(hundredths < 1e8))
            return Round(value, 2);

        // So near is the middle itself in the fifteen digits that a double stands for: the mean of two scores lies there half of the time.
        if (fromMiddle <= hundredths * DoublePrecision)
            return Math.CopySign((whole + 1) / 100, value);
        if (fromMiddle < 1e-6)
            return Round(value, 2);
        return Math.CopySign((rest > 0.5 ? whole + 1 : whole) / 100, value);
    }

    /// <summary>Half-up to six decimals, so that sums and differences in rules compare as they would on paper. NaN stays NaN.</summary>
    public static double RoundSum(double value) => Round(value, 6);

    private static double Round(double value, int decimals) =>
        double.IsNaN(value) || Math.Abs(value) > 1e15 ? value : (double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero);
}
