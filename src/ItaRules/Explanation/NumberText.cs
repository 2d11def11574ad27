using System.Globalization;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Numbers as readers see them: at most six decimals, no more than needed (0, 62.5, 79.05), the same in every culture.</summary>
public static class NumberText
{
    /// <summary>A number that is there.</summary>
    public static string Of(double value)
    {
        // Adding zero turns a negative zero into zero.
        var rounded = ScoreArithmetic.RoundSum(value) + 0.0;
        return rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>A number, or that it is missing (NaN).</summary>
    public static string Of(double value, Language language) => double.IsNaN(value) ? Missing.In(language) : Of(value);

    /// <summary>A count, with thousands apart.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What stands in place of a score that is missing.</summary>
    public static LocalizedText Missing { get; } = new("ไม่มีคะแนน", "no score");
}
