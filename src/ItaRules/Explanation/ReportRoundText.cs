using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Text;

namespace ItaRules.Explanation;

/// <summary>When a measure is reported on, in words.</summary>
public static class ReportRoundText
{
    /// <summary>“รายงานรอบ 6 และ 12 เดือน”; empty when there are no rounds.</summary>
    /// <param name="months">The months of the plan year after which is reported, rising.</param>
    /// <param name="language">The reader's language.</param>
    public static string Of(ImmutableArray<int> months, Language language)
    {
        if (months.IsEmpty)
            return "";
        if (months.SequenceEqual(Enumerable.Range(1, 12)))
            return new LocalizedText("รายงานทุกเดือน", "reported every month").In(language);
        var list = Phrases.And(months.Select(month => month.ToString(CultureInfo.InvariantCulture)), language);
        var unit = months is [1] ? "month" : "months";
        return new LocalizedText($"รายงานรอบ {list} เดือน", $"reported after {list} {unit}").In(language);
    }
}
