using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Scores.Checks;

/// <summary>How messages name scores.</summary>
internal static class ScoreWords
{
    /// <summary>A score by its code, as a reader knows it: <c>o14</c>, indicator 9, OIT, the total.</summary>
    public static LocalizedText Name(ScoreDefinition score) => score.Kind switch
    {
        ScoreKind.Indicator => new($"ตัวชี้วัดที่ {score.Code}", $"Indicator {score.Code}"),
        ScoreKind.SubIndicator => new($"ตัวชี้วัดย่อย {score.Code}", $"Sub-indicator {score.Code}"),
        ScoreKind.Total => new("คะแนนรวม", "The total"),
        _ => new(score.Code, score.Code),
    };

    /// <summary>The codes of items in catalogue order, those that follow each other as from–to.</summary>
    public static string Runs(IReadOnlyList<Item> items)
    {
        var runs = new List<string>();
        for (var first = 0; first < items.Count;)
        {
            var last = first;
            while (last + 1 < items.Count && items[last + 1].Ordinal == items[last].Ordinal + 1)
                last++;
            runs.Add(last - first < 2 ? string.Join(", ", items.Skip(first).Take(last - first + 1).Select(item => item.Code)) : $"{items[first].Code}–{items[last].Code}");
            first = last + 1;
        }

        return string.Join(", ", runs);
    }
}
