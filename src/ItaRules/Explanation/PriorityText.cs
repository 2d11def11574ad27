using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>Priorities by name.</summary>
public static class PriorityText
{
    /// <summary>The name: ด่วน, สูง, ปกติ, ต่ำ.</summary>
    public static string Of(Priority priority, Language language) => (priority switch
    {
        Priority.Urgent => new LocalizedText("ด่วน", "urgent"),
        Priority.High => new LocalizedText("สูง", "high"),
        Priority.Normal => new LocalizedText("ปกติ", "normal"),
        _ => new LocalizedText("ต่ำ", "low"),
    }).In(language);
}
