using System.Globalization;

namespace ItaRules.Reports.Composing;

/// <summary>Scores as the assessment prints them.</summary>
internal static class ScoreForm
{
    /// <summary>A score with two decimals; a dash where there is none.</summary>
    public static string Of(double score) => double.IsNaN(score) ? "–" : score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A difference with its sign; a dash where there is none.</summary>
    public static string Change(double change) => double.IsNaN(change) ? "–" : change.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
