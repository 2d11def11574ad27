using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Scores.Checks;

/// <summary>How messages name scores.</summary>
internal static class ScoreWords
{
    /// <summary>A score by its code, as a reader knows it: <c>o14</c>, indicator 9, OIT, the total.</summary>
    public static LocalizedText Name(ScoreDefinition score) => score.Kind switch
    {
        ScoreKind.Indicator => new($"ตัวชี้วัดที่ {score.Code}", $"Indicator {score.Code}"),
        ScoreKind.SubIndicator => new($"ตัวชี้วัดย่อย {score.Code}", $"Sub-indicator {score.Code}"),
        ScoreKind.Total => new("คะแนนรวม", "The total"),
        _ => new(score.Code, score.Code),
    };
}
