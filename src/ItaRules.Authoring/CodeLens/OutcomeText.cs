using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>What a rule does for one agency, and the scores that decide, on one line.</summary>
internal static class OutcomeText
{
    // The line is read at a glance.
    private const int MostScores = 5;
    private const int MostActions = 2;

    /// <summary>“✓ Kham Sombun: applies: o14 is 0, below 50 → recommend HR-plan”.</summary>
    public static string Of(RuleExplanation explanation, string agency, SheetScores scores, Language language) =>
        $"{Mark(explanation.Outcome)} {agency}: {(explanation.Decisions is [{ LoopScore: null } only] ? OfOne(only, language) : OfLoop(explanation, scores, language))}";

    private static char Mark(Truth outcome) => outcome switch
    {
        Truth.True => '✓',
        Truth.False => '✗',
        _ => '?',
    };

    // That a rule applies says little where one branch mends and the other keeps.
    private static string OfOne(DecisionExplanation decision, Language language) =>
        ActionsOf(decision) is { Count: > 0 } actions ? $"{decision.Summary} → {Words(actions, language)}" : decision.Summary;

    private static string OfLoop(RuleExplanation explanation, SheetScores scores, Language language)
    {
        var acting = explanation.Decisions.Where(decision => decision.Outcome == Truth.True).ToList();
        var open = explanation.Decisions.Count(decision => decision.Outcome == Truth.Undetermined);
        var counted = acting.Count == 0
            ? new LocalizedText("ไม่มีผลกับข้อใด", "applies to no score").In(language)
            : new LocalizedText($"มีผล {acting.Count} จาก {explanation.Decisions.Length} ข้อ", $"applies to {acting.Count} of {explanation.Decisions.Length} scores").In(language);
        if (open > 0)
            counted += new LocalizedText($" ยังตัดสินไม่ได้ {open} ข้อ", $", {open} undetermined").In(language);

        // What has to be mended comes before what is only kept.
        var groups = acting.GroupBy(decision => Words(ActionsOf(decision), language))
            .OrderBy(group => ActionsOf(group.First()).Any(action => action is BoundRecommend or BoundUnanswered) ? 0 : 1)
            .Select(group => $"{group.Key}: {Scores(group.Select(decision => decision.LoopScore!).ToList(), scores, language)}").ToList();
        return groups.Count == 0 ? counted : $"{counted} → {string.Join(" · ", groups.Take(MostActions))}{(groups.Count > MostActions ? " …" : "")}";
    }

    private static List<BoundAction> ActionsOf(DecisionExplanation decision) =>
        [.. decision.Branches.Where(branch => branch.State == BranchState.Acts).SelectMany(branch => branch.Branch.Actions)];

    private static string Words(List<BoundAction> actions, Language language)
    {
        var words = actions.Select(action => ActionText.Of(action, language)).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", words.Take(MostActions)) + (words.Count > MostActions ? " …" : "");
    }

    private static string Scores(List<Catalogs.ScoreDefinition> list, SheetScores scores, Language language) =>
        string.Join(", ", list.Take(MostScores).Select(score => $"{ScoreText.Code(score, language)} ({NumberText.Of(scores.Sheet.Value(score), language)})")) + (list.Count > MostScores ? " …" : "");
}
