using ItaRules.Authoring.Hover;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>What became of the promises of a rule for one agency, on one line.</summary>
internal static class ExpectationOutcomeText
{
    private const int MostSentences = 2;

    /// <summary>“✓ holds for Kham Sombun: o14 is 0, below 50”, “✗ broken for Kham Sombun: HR-plan is not recommended although o14 is 0, below 50”.</summary>
    public static string Of(BoundRule rule, ExpectationResult expectations, SheetScores scores, Language language)
    {
        var agency = SheetName.Of(scores.Sheet, language);
        var broken = expectations.BrokenOn(scores.Row).Where(one => one.Reason.Rule == rule).Select(one => ExpectationText.Of(one, scores, language)).Distinct().ToList();
        if (broken.Count > 0)
        {
            var told = string.Join("; ", broken.Take(MostSentences)) + (broken.Count > MostSentences ? " …" : "");
            return new LocalizedText($"✗ ไม่เป็นจริงกับ {agency}: {told}", $"✗ broken for {agency}: {told}").In(language);
        }

        // Of a loop each score has a reason of its own; the line says only how it came out.
        var explanation = RuleExplainer.Explain(rule, scores, language);
        var why = explanation.Decisions is [{ LoopScore: null } only] ? " · " + only.Summary : "";
        var open = explanation.Decisions.Count(decision => decision.Outcome == Truth.Undetermined);
        return explanation.Outcome switch
        {
            Truth.True when open > 0 => new LocalizedText($"? เป็นจริงกับ {agency} เท่าที่ตัดสินได้ ยังตัดสินไม่ได้ {open} ข้อ", $"? holds for {agency} as far as it is decided, {open} undetermined").In(language),
            Truth.True => new LocalizedText($"✓ เป็นจริงกับ {agency}", $"✓ holds for {agency}").In(language) + why,
            Truth.Undetermined => new LocalizedText($"? ยังตัดสินไม่ได้กับ {agency}", $"? undecided for {agency}").In(language) + why,
            _ => new LocalizedText($"– ไม่ได้กำหนดอะไรกับ {agency}", $"– expects nothing of {agency}").In(language) + why,
        };
    }
}
