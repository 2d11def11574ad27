using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>Finds indicators by name: numbers in documents are doubled or belong to ranks, names do not.</summary>
internal sealed class IndicatorNames
{
    private readonly List<(string Key, Indicator Indicator)> names = [];

    public IndicatorNames(Edition edition)
    {
        foreach (var indicator in edition.Indicators)
        {
            names.Add((LooseText.Key(indicator.Title.Thai), indicator));
            names.AddRange(edition.AliasesOf(indicator).Select(alias => (LooseText.Key(alias), indicator)));
        }
    }

    /// <summary>The indicator that a cell names, with one slip of the pen at most; null when it names none.</summary>
    /// <param name="text">The name, without number and score.</param>
    public Indicator? Find(string text)
    {
        var key = LooseText.Key(text);
        if (key.Length is < 5 or > 60)
            return null;
        return names.FirstOrDefault(entry => entry.Key == key).Indicator
            ?? names.FirstOrDefault(entry => Math.Abs(entry.Key.Length - key.Length) <= 1 && Spelling.Distance(entry.Key, key) == 1).Indicator;
    }

    /// <summary>Parts a name from the number before it (<c>๑. การปฏิบัติหน้าที่</c>).</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number, 0 where there is none, and the name.</returns>
    public static (int Number, string Name) SplitNumber(string text)
    {
        var plain = LooseText.Plain(text);
        var start = 0;
        while (start < plain.Length && plain[start] is ' ' or '(')
            start++;
        var end = start;
        while (end < plain.Length && char.IsAsciiDigit(plain[end]) && end - start < 3)
            end++;
        if (end == start || end == plain.Length || plain[end] is not ('.' or ')' or ' '))
            return (0, text);
        return (int.Parse(plain.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture), text[(end + 1)..].Trim());
    }
}
