using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>On how many sheets a rule acts, in a phrase.</summary>
public static class CountsText
{
    /// <summary>“มีผลกับ 812 จาก 8,317 หน่วยงาน ตัดสินไม่ได้ 3”.</summary>
    public static string Of(RuleCounts counts, Language language)
    {
        var (acting, sheets, open) = (NumberText.Count(counts.Acting), NumberText.Count(counts.Sheets), NumberText.Count(counts.Undetermined));
        var agencies = counts.Sheets == 1 ? "agency" : "agencies";
        return counts.Undetermined == 0
            ? new LocalizedText($"มีผลกับ {acting} จาก {sheets} หน่วยงาน", $"applies to {acting} of {sheets} {agencies}").In(language)
            : new LocalizedText($"มีผลกับ {acting} จาก {sheets} หน่วยงาน ยังตัดสินไม่ได้ {open}", $"applies to {acting} of {sheets} {agencies}, undetermined for {open}").In(language);
    }
}
