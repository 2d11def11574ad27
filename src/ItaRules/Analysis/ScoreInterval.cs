using ItaRules.Explanation;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>Neighbouring values of a score, told as people tell them (“at least 50 and below 85”). The argument of a gap, for those who close it.</summary>
/// <param name="Low">The lower end (0–100).</param>
/// <param name="High">The upper end (0–100); equal to the lower one for a single value.</param>
/// <param name="HasLow">Whether the lower end belongs to it.</param>
/// <param name="HasHigh">Whether the upper end belongs to it.</param>
public sealed record ScoreInterval(double Low, double High, bool HasLow, bool HasHigh) : ILocalizable
{
    /// <summary>Whether it is one value.</summary>
    public bool IsPoint => Low == High;

    /// <inheritdoc/>
    public string In(Language language)
    {
        var (low, high) = (NumberText.Of(Low), NumberText.Of(High));
        if (IsPoint)
            return new LocalizedText($"ได้ {low}", low).In(language);
        var thai = $"{(HasLow ? "ตั้งแต่" : "สูงกว่า")} {low} {(HasHigh ? "ถึง" : "แต่ต่ำกว่า")} {high}";
        var english = $"{(HasLow ? "at least" : "above")} {low} and {(HasHigh ? "at most" : "below")} {high}";
        return new LocalizedText(thai, english).In(language);
    }
}
