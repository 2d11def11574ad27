using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Cli.Output;

/// <summary>Figures of the assessment, and how sure they are.</summary>
internal static class FigureText
{
    /// <summary>A score with two decimals, as the assessment prints them; a dash where there is none.</summary>
    public static string Of(double score) => double.IsNaN(score) ? "–" : score.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>How sure a fact is, in words.</summary>
    public static LocalizedText Of(Certainty certainty) => certainty switch
    {
        Certainty.Documented => new("ตามเอกสาร", "documented"),
        Certainty.Derived => new("คำนวณจากเอกสาร", "derived"),
        Certainty.Published => new("แหล่งเผยแพร่อื่น", "published"),
        _ => new("ยังไม่ยืนยัน", "unverified"),
    };
}
