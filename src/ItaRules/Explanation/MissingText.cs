using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>What an undetermined rule lacks, in a sentence.</summary>
public static class MissingText
{
    /// <summary>“ไม่มีคะแนน o9”; for a score that could be computed also what it is computed from and lacks, for last year's the reason.</summary>
    public static string Of(MissingInputs lacks, SheetScores scores, Language language)
    {
        var reasons = new List<string>();
        var plain = lacks.Scores.Where(score => MissingParts.Of(score, scores.Sheet).IsEmpty).ToList();
        if (plain.Count > 0)
        {
            var list = ScoreText.List(plain, language);
            reasons.Add(new LocalizedText(Phrases.Thai("ไม่มีคะแนน", list), $"there is no score for {list}").In(language));
        }

        reasons.AddRange(lacks.Scores.Except(plain).Select(score => Computed(score, scores.Sheet, language)));
        reasons.AddRange(lacks.PreviousScores.GroupBy(score => scores.WhyPreviousMissing(score)).Select(group => Previous(group.Key, [.. group], language)));
        reasons.AddRange(lacks.Fields.Select(field => FieldName.Of(field, language)).Select(field => new LocalizedText($"ไม่ได้ระบุ{field}", $"{field} is not given").In(language)));
        if (lacks.DividesByZero)
            reasons.Add(new LocalizedText("มีการหารด้วยศูนย์", "it divides by zero").In(language));
        return Phrases.And(reasons, language);
    }

    private static string Computed(ScoreDefinition score, ScoreSheet sheet, Language language)
    {
        var (code, parts) = (ScoreText.Code(score, language), ScoreText.List(MissingParts.Of(score, sheet), language));
        return new LocalizedText(Phrases.Thai(code, "ไม่มีในใบคะแนนและคำนวณไม่ได้ เพราะยังขาด", parts), $"{code} is not reported and cannot be computed without {parts}").In(language);
    }

    private static string Previous(LocalizedText? why, List<ScoreDefinition> wanted, Language language)
    {
        var list = ScoreText.List(wanted, language);
        var lacking = new LocalizedText(Phrases.Thai("ไม่มีคะแนนปีก่อนของ", list), $"there is no score of last year for {list}").In(language);
        return why is null ? lacking : $"{lacking} ({why.Value.In(language)})";
    }
}
