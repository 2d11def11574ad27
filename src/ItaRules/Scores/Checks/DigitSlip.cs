using System.Globalization;
using ItaRules.Catalogs;

namespace ItaRules.Scores.Checks;

/// <summary>
/// Finds the one misprinted digit that would explain why a reported score does not follow from its parts. Only a proposal for the reader.
/// </summary>
internal static class DigitSlip
{
    /// <summary>The part and the value that would make the formula give the reported score; null when no digit does, or several do.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="score">The score with the formula.</param>
    /// <param name="reported">The score as reported.</param>
    public static (ScoreDefinition Part, double Value)? Explain(ScoreSheet sheet, ScoreDefinition score, double reported)
    {
        var values = sheet.Values.ToArray();
        (ScoreDefinition Part, double Value)? found = null;
        foreach (var term in score.Formula!.Terms)
        {
            var printed = values[term.Part.Ordinal];

            // 100 has no digit that could have been another, and neither has a score that is itself computed.
            if (printed is 0 or 100 || double.IsNaN(sheet.Reported(term.Part)))
                continue;
            foreach (var value in OneDigitChanged(printed))
            {
                values[term.Part.Ordinal] = value;
                if (ScoreCalculator.Apply(score.Formula, values) != reported)
                    continue;
                if (found is not null)
                    return null;
                found = (term.Part, value);
            }

            values[term.Part.Ordinal] = printed;
        }

        return found;
    }

    private static IEnumerable<double> OneDigitChanged(double printed)
    {
        var digits = printed.ToString("0.00", CultureInfo.InvariantCulture).ToCharArray();
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[i];
            if (digit == '.')
                continue;
            for (var other = '0'; other <= '9'; other++)
            {
                if (other == digit)
                    continue;
                digits[i] = other;
                var value = double.Parse(digits, CultureInfo.InvariantCulture);
                if (value <= 100)
                    yield return value;
            }

            digits[i] = digit;
        }
    }
}
