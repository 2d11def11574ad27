using ItaRules.Scores;

namespace ItaRules.Evaluation;

/// <summary>
/// Numbers are compared after rounding to six decimals. Rounding keeps order, so the numbers that round to a limit or above begin at one
/// certain double. Found once, it lets a whole column be compared with a constant exactly, with no rounding of the cells.
/// </summary>
internal static class ScoreThreshold
{
    /// <summary>The least double that, rounded, is at least <paramref name="limit"/> rounded.</summary>
    /// <param name="limit">A finite number.</param>
    public static double AtLeast(double limit) => LeastFrom(limit, (value, rounded) => value >= rounded);

    /// <summary>The least double that, rounded, is above <paramref name="limit"/> rounded.</summary>
    /// <param name="limit">A finite number.</param>
    public static double Above(double limit) => LeastFrom(limit, (value, rounded) => value > rounded);

    private static double LeastFrom(double limit, Func<double, double, bool> reaches)
    {
        var rounded = ScoreArithmetic.RoundSum(limit);

        // Rounding moves a number by half a place, and a decimal keeps fifteen digits; the margin is wider than both.
        var margin = Math.Max(2e-6, Math.Abs(rounded) * 1e-13);
        var low = Place(rounded - margin);
        var high = Place(rounded + margin);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (reaches(ScoreArithmetic.RoundSum(AtPlace(middle)), rounded))
                high = middle;
            else
                low = middle + 1;
        }

        return AtPlace(low);
    }

    // The places of all doubles in rising order; both zeros share one.
    private static long Place(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits >= 0 ? bits : long.MinValue - bits;
    }

    private static double AtPlace(long place) => BitConverter.Int64BitsToDouble(place >= 0 ? place : long.MinValue - place);
}
