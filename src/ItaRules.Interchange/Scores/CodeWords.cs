using ItaRules.Diagnostics;
using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Interchange.Scores;

/// <summary>Words for codes that an edition does not have.</summary>
internal static class CodeWords
{
    /// <summary>A code of a kind as a message names it.</summary>
    public static LocalizedText Of(ScoreKind kind, string code) => kind switch
    {
        ScoreKind.Indicator => new($"ตัวชี้วัดที่ {code}", $"indicator {code}"),
        ScoreKind.SubIndicator => new($"ตัวชี้วัดย่อย {code}", $"sub-indicator {code}"),
        ScoreKind.Instrument => new($"เครื่องมือ {code}", $"instrument {code}"),
        ScoreKind.Total => new("คะแนนรวม", "the total"),
        _ => new($"ข้อ {code}", $"item {code}"),
    };

    /// <summary>Names in a row, in either language.</summary>
    public static LocalizedText List(IEnumerable<LocalizedText> names)
    {
        var list = names.ToList();
        return new(string.Join(", ", list.Select(name => name.Thai)), string.Join(", ", list.Select(name => name.English)));
    }

    /// <summary>What may have been meant: the same code in other years, else the nearest code of this year, else nothing.</summary>
    public static ILocalizable Hint(ScoreKind kind, string code, Edition edition, CatalogSet catalogs)
    {
        var years = catalogs.Editions
            .Where(other => other.Scheme == edition.Scheme && other.FindScore(kind, code) is not null)
            .Select(other => other.Year.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return years.Count > 0
            ? new LocalizedText($" ปีที่มีคือ {string.Join(", ", years)}", $"; it is in {string.Join(", ", years)}")
            : Suggestion.Of(code, edition.Scores.Where(score => score.Kind == kind).Select(score => score.Code));
    }
}
