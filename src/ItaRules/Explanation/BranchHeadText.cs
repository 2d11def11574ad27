using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Tells the branches of a decision apart.</summary>
internal static class BranchHeadText
{
    /// <summary>“else if: does not hold (HR-plan)”; null where there is nothing to tell apart.</summary>
    public static string? Of(BoundDecision decision, BoundBranch branch, BranchState state, Language language)
    {
        if (decision.Branches.Length < 2)
            return null;
        var isFirst = ReferenceEquals(branch, decision.Branches[0]);
        var words = branch.Condition is null ? new LocalizedText("มิฉะนั้น", "else") : isFirst ? new("ถ้า", "if") : new("มิฉะนั้น ถ้า", "else if");
        var became = state switch
        {
            BranchState.Acts => new LocalizedText("ส่วนนี้มีผล", "applies"),
            BranchState.DoesNotHold => new("ไม่เป็นจริง", "does not hold"),
            BranchState.Undetermined => new("ยังตัดสินไม่ได้", "undetermined"),
            _ => new LocalizedText("ไม่ต้องดูแล้ว", "not looked at"),
        };
        var measures = string.Join(", ", branch.Actions.OfType<BoundRecommend>().Select(action => action.Measure.Name).Distinct(StringComparer.Ordinal));
        return $"{words.In(language)}: {became.In(language)}{(measures.Length > 0 ? $" ({measures})" : "")}";
    }
}
