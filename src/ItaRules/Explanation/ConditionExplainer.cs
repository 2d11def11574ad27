using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Words a condition on a sheet, part by part.</summary>
public static class ConditionExplainer
{
    /// <summary>The condition and its parts.</summary>
    public static ConditionExplanation Explain(ConditionTrace trace, Language language) =>
        new(Text(trace, language), trace.Truth, trace.Condition.Syntax, [.. trace.Parts.Select(part => Explain(part, language))]);

    /// <summary>Whether a condition holds, in words.</summary>
    public static string Verdict(Truth truth, Language language) => (truth switch
    {
        Truth.True => new LocalizedText("เป็นจริง", "holds"),
        Truth.False => new LocalizedText("ไม่เป็นจริง", "does not hold"),
        _ => new LocalizedText("ยังตัดสินไม่ได้", "undetermined"),
    }).In(language);

    /// <summary>What a sheet says about a comparison, and how far that is from its limit, on whichever side: “o14 is 0, 50 away”.</summary>
    /// <param name="comparison">The trace of a <see cref="BoundComparison"/>.</param>
    /// <param name="language">The language of the words.</param>
    public static string Standing(ConditionTrace comparison, Language language) => new ComparisonText(comparison, language).Standing;

    private static string Text(ConditionTrace trace, Language language)
    {
        var verdict = Verdict(trace.Truth, language);
        if (trace.Parts.IsEmpty)
        {
            var actual = trace.Truth == Truth.False ? TestText.ActualWithDistance(trace, holds: true, language) : TestText.Actual(trace, language);
            return $"{TestText.Statement(trace, holds: true, language)} — {verdict}: {actual}";
        }

        return $"{Kind(trace.Condition, language)} — {verdict}{Tally(trace, language)}";
    }

    private static string Kind(BoundCondition condition, Language language) => (condition switch
    {
        BoundNot => new LocalizedText("ตรงข้ามกับข้อต่อไปนี้", "the opposite of this"),
        BoundAnd => new LocalizedText("ทุกข้อต่อไปนี้", "all of these"),
        BoundOr => new LocalizedText("ข้อใดข้อหนึ่งต่อไปนี้", "any of these"),
        BoundDefineUse use => new LocalizedText(Phrases.Quoted(use.Define.Name), Phrases.Quoted(use.Define.Name)),
        BoundQuantifier { Kind: QuantifierKind.AtLeast } at when at.Count == at.Operands.Length => new LocalizedText("ทุกข้อต่อไปนี้", "all of these"),
        BoundQuantifier { Kind: QuantifierKind.AtLeast, Count: 1 } => new LocalizedText("ข้อใดข้อหนึ่งต่อไปนี้", "any of these"),
        BoundQuantifier { Kind: QuantifierKind.AtLeast } at => new LocalizedText($"ไม่น้อยกว่า {at.Count} ข้อต่อไปนี้", $"at least {at.Count} of these"),
        BoundQuantifier { Kind: QuantifierKind.AtMost, Count: 0 } => new LocalizedText("ไม่มีข้อใดต่อไปนี้", "none of these"),
        BoundQuantifier { Kind: QuantifierKind.AtMost } at => new LocalizedText($"ไม่เกิน {at.Count} ข้อต่อไปนี้", $"at most {at.Count} of these"),
        BoundQuantifier at => new LocalizedText($"พอดี {at.Count} ข้อต่อไปนี้", $"exactly {at.Count} of these"),
        _ => throw new ArgumentException($"A condition of an unknown kind: {condition.GetType().Name}", nameof(condition)),
    }).In(language);

    // Of a count the numbers matter more than the list.
    private static string Tally(ConditionTrace trace, Language language)
    {
        if (trace.Condition is not BoundQuantifier)
            return "";
        var holding = trace.Parts.Count(part => part.Truth == Truth.True);
        var open = trace.Parts.Count(part => part.Truth == Truth.Undetermined);
        var counted = new LocalizedText($": เป็นจริง {holding} จาก {trace.Parts.Length} ข้อ", $": {holding} of {trace.Parts.Length} hold").In(language);
        return open == 0 ? counted : counted + new LocalizedText($" ยังตัดสินไม่ได้ {open} ข้อ", $", {open} undetermined").In(language);
    }
}
