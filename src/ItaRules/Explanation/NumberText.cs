using System.Globalization;
using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Numbers as readers see them: at most six decimals, no more than needed (0, 62.5, 79.05), the same in every culture.</summary>
public static class NumberText
{
    /// <summary>A number that is there.</summary>
    public static string Of(double value)
    {
        // Adding zero turns a negative zero into zero.
        var rounded = RuleArithmetic.RoundSum(value) + 0.0;

        // What has few digits is written the same without a pattern, and a country has a million numbers.
        return Math.Abs(rounded) is 0 or (>= 0.001 and < 1e8)
            ? rounded.ToString(CultureInfo.InvariantCulture)
            : rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }

    /// <summary>A number, or that it is missing (NaN).</summary>
    public static string Of(double value, Language language) => double.IsNaN(value) ? Missing.In(language) : Of(value);

    /// <summary>A count, with thousands apart.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What stands in place of a score that is missing.</summary>
    public static LocalizedText Missing { get; } = new("ไม่มีคะแนน", "no score");
}
