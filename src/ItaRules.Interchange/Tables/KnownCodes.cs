using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>The letters and instruments by which codes are told from other words, before the year of a table is known.</summary>
internal sealed class KnownCodes
{
    private readonly Edition edition;
    private readonly ImmutableHashSet<string> letters;
    private readonly ImmutableArray<(string Code, string Plain, string TitleKey)> instruments;

    /// <summary>Takes them from an edition; they are the same in all years of a scheme.</summary>
    public KnownCodes(Edition edition)
    {
        this.edition = edition;
        Indicators = new IndicatorNames(edition);
        letters = [.. edition.Items.Select(item => LettersOf(item.Code))];
        instruments = [.. edition.Instruments.Select(instrument => (instrument.Code, LooseText.Plain(instrument.Code), LooseText.Key(instrument.Title.Thai)))];
    }

    /// <summary>The names of the indicators, which are the same in all years.</summary>
    public IndicatorNames Indicators { get; }

    /// <summary>Whether a subject can be a code of the scheme.</summary>
    public bool Knows(Subject subject) => subject.Kind != ScoreKind.Item || letters.Contains(LettersOf(subject.Code));

    /// <summary>Whether a subject that looks like a score is a code of the scheme: any item, a sub-indicator of the edition.</summary>
    public bool IsCode(Subject subject) => subject.Kind == ScoreKind.Item ? Knows(subject) : edition.FindScore(subject.Kind, subject.Code) is not null;

    /// <summary>The code of the instrument that a cell names: <c>IIT</c>, <c>oIT</c> for OIT, <c>แบบวัด… (IIT)</c>; null when it names none.</summary>
    public string? InstrumentIn(string cell)
    {
        if (cell.Length is 0 or > 120)
            return null;
        var plain = LooseText.Plain(cell).Replace('0', 'o');
        foreach (var (code, name, titleKey) in instruments)
        {
            if (HasWord(plain, name) || LooseText.Key(cell) == titleKey)
                return code;
        }

        return null;
    }

    /// <summary>Whether a cell holds the instrument's code and nothing that matters besides: a unit, a weight.</summary>
    public bool IsInstrumentOnly(string cell)
    {
        var rest = LooseText.Plain(cell).Replace('0', 'o');
        if (!instruments.Any(instrument => HasWord(rest, instrument.Plain)))
            return false;
        foreach (var instrument in instruments)
            rest = rest.Replace(instrument.Plain, "", StringComparison.Ordinal);
        rest = rest.Replace("คะแนน", "", StringComparison.Ordinal).Replace("ร้อยละ", "", StringComparison.Ordinal).Replace("score", "", StringComparison.Ordinal);
        return rest.All(c => char.IsAsciiDigit(c) || c is ' ' or '%' or '(' or ')' or '.' or 'o' or '-');
    }

    /// <summary>The letters before the number of an item's code.</summary>
    public static string LettersOf(string code)
    {
        var end = 0;
        while (end < code.Length && !char.IsAsciiDigit(code[end]))
            end++;
        return code[..end].ToLowerInvariant();
    }

    private static bool HasWord(string text, string word)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        if (start < 0)
            return false;
        var end = start + word.Length;
        return (start == 0 || !char.IsAsciiLetter(text[start - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]));
    }
}
