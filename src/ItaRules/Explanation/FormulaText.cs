using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>What a figure that was computed for an edition rests on.</summary>
public static class FormulaText
{
    /// <summary>That formulas or levels of an edition are not verified, and which; null when all are.</summary>
    public static string? Unverified(Edition edition, Language language)
    {
        var formulas = edition.Scores.Where(score => score.Formula is { Provenance.Certainty: Certainty.Unverified }).ToList();
        var levels = edition.Levels.Levels.Where(level => level.Provenance.Certainty == Certainty.Unverified).ToList();
        var parts = new List<string>();
        if (formulas.Count > 0)
            parts.Add(new LocalizedText($"สูตรของ {ScoreText.List(formulas, language)}", $"the formulas of {ScoreText.List(formulas, language)}").In(language));
        if (levels.Count > 0)
            parts.Add(new LocalizedText("เกณฑ์ของระดับ", "the conditions of the levels").In(language));
        if (parts.Count == 0)
            return null;
        var list = Phrases.And(parts, language);
        return new LocalizedText(
            $"{list} ในปี {edition.Year} ยังไม่ได้ยืนยันกับคู่มือการประเมิน ให้ถือผลนี้เป็นการประมาณ",
            $"{list} in {edition.Year} are not verified against the manual of the assessment: take this as an estimate").In(language);
    }
}
