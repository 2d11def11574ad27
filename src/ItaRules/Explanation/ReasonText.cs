using ItaRules.Evaluation;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Why something came out, in a sentence.</summary>
public static class ReasonText
{
    /// <summary>The author's reason filled from the sheet, or, where none is written, the facts.</summary>
    public static string Of(Reason reason, SheetScores scores, Language language) =>
        Authored(reason, scores, language) ?? Facts(reason, scores, language);

    /// <summary>The author's reason filled from the sheet; null where none is written.</summary>
    public static string? Authored(Reason reason, SheetScores scores, Language language) =>
        reason.Action.Because is { } because ? TextFiller.Fill(because, scores, language) : null;

    /// <summary>The scores that decided, with their values and the limits that they met: “o14 is 0, below 50”.</summary>
    public static string Facts(Reason reason, SheetScores scores, Language language)
    {
        var conditions = reason.Decision.ConditionsBehind(reason.Branch).Select(condition => ConditionTrace.Of(condition, scores)).ToList();
        return conditions.Count == 0 ? Always.In(language) : FactText.Of(conditions, language);
    }

    internal static LocalizedText Always { get; } = new("ใช้กับทุกกรณี ไม่ขึ้นกับคะแนน", "applies whatever the scores are");
}
