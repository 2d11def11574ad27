using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Scores and what belongs to them in words.</summary>
internal static class ScoreText
{
    /// <summary>How a score is called: its code, or kind and number.</summary>
    public static string Name(ScoreDefinition score, Language language) => score switch
    {
        Indicator => new LocalizedText($"ตัวชี้วัดที่ {score.Code}", $"indicator {score.Code}").In(language),
        Total => score.Title.In(language),
        _ => score.Code,
    };

    /// <summary>A score with two decimals, as the assessment prints them; a dash where there is none.</summary>
    public static string Of(double score) => double.IsNaN(score) ? "–" : score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A score as it would be written down: with no more decimals than it has.</summary>
    public static string Short(double score) => double.IsNaN(score) ? "–" : score.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>How sure a fact is, in words.</summary>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.Documented => new("ตามเอกสาร", "documented"),
        Certainty.Derived => new("คำนวณจากเอกสาร", "derived"),
        Certainty.Published => new("แหล่งเผยแพร่อื่น", "published"),
        _ => new("ยังไม่ยืนยัน", "unverified"),
    };
}
