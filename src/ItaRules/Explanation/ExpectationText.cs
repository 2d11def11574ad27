using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>What became of a promise, in words.</summary>
public static class ExpectationText
{
    /// <summary>HR-plan is not recommended although o14 is 0, below 50; what may not be recommended comes with the rules that do, and the author's reason comes last.</summary>
    /// <param name="broken">The broken promise.</param>
    /// <param name="scores">The sheet that breaks it.</param>
    /// <param name="language">The reader's language.</param>
    public static string Of(BrokenExpectation broken, SheetScores scores, Language language)
    {
        var facts = Facts(broken, scores, language);
        var because = ReasonText.Authored(broken.Reason, scores, language) is { } authored ? $" ({authored})" : "";
        if (broken.Expect is { IsNegative: false, Score: { } score })
        {
            var code = ScoreText.Code(score, language);
            return new LocalizedText(Phrases.Thai("ไม่ได้เสนอมาตรการสำหรับ", code, "เลย ทั้งที่", facts), $"no measure for {code} is recommended although {facts}").In(language) + because;
        }

        if (!broken.Expect.IsNegative)
        {
            var measure = Phrases.Quoted(broken.Expect.Measures[0].Name);
            return new LocalizedText(Phrases.Thai("ไม่ได้เสนอมาตรการ", measure, "ทั้งที่", facts), $"{measure} is not recommended although {facts}").In(language) + because;
        }

        var measures = Phrases.And(broken.TooMuch.Select(one => Phrases.Quoted(one.Measure.Measure.Name)), language);
        var rules = Phrases.And(broken.TooMuch.SelectMany(one => one.Reasons).Select(reason => Phrases.Quoted(reason.Rule.Rule.Name)).Distinct(), language);
        var verb = broken.TooMuch.Length > 1 ? "are" : "is";
        return new LocalizedText(Phrases.Thai("เสนอมาตรการ", measures, "ตามกฎ", rules, "ทั้งที่", facts), $"{measures} {verb} recommended by {rules} although {facts}").In(language) + because;
    }

    private static string Facts(BrokenExpectation broken, SheetScores scores, Language language)
    {
        if (broken.Reason.Decision.ConditionsBehind(broken.Reason.Branch).Any())
            return ReasonText.Facts(broken.Reason, scores, language);
        return (broken.Expect.IsNegative ? new LocalizedText("ต้องไม่เสนอไม่ว่ากรณีใด", "it is never expected") : new LocalizedText("ต้องเสนอทุกกรณี", "it is always expected")).In(language);
    }

    /// <summary>“เป็นจริงกับ 6 จาก 8 หน่วยงาน ไม่เป็นจริง 1 ยังตัดสินไม่ได้ 1”: how the promises of a rule stand on all sheets.</summary>
    public static string Of(ExpectationCounts counts, Language language)
    {
        var agencies = counts.Sheets == 1 ? "agency" : "agencies";
        var text = new LocalizedText(
            $"เป็นจริงกับ {NumberText.Count(counts.Kept)} จาก {NumberText.Count(counts.Sheets)} หน่วยงาน", $"holds for {NumberText.Count(counts.Kept)} of {NumberText.Count(counts.Sheets)} {agencies}").In(language);
        if (counts.Broken > 0)
            text += new LocalizedText($" ไม่เป็นจริง {NumberText.Count(counts.Broken)}", $", broken for {NumberText.Count(counts.Broken)}").In(language);
        if (counts.Undecided > 0)
            text += new LocalizedText($" ยังตัดสินไม่ได้ {NumberText.Count(counts.Undecided)}", $", undecided for {NumberText.Count(counts.Undecided)}").In(language);
        return text;
    }
}
