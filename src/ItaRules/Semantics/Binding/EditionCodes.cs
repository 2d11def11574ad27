using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Semantics.Binding;

/// <summary>The codes of an edition as messages name them.</summary>
internal static class EditionCodes
{
    private static readonly LocalizedText noItems = new("ไม่มีรายการข้อ", "no list of items");
    private static readonly LocalizedText noIssues = new("และไม่ได้แบ่งเป็นประเด็น", "no issues");

    /// <summary>The codes that begin with the letter of <paramref name="code"/> (<c>o1–o28</c>), else all.</summary>
    public static ILocalizable Near(Edition edition, string code)
    {
        var ranges = edition.Instruments.Where(instrument => !instrument.Items.IsEmpty).ToList();
        if (ranges.Count == 0)
            return noItems;
        var near = ranges.Where(instrument => HasLetter(instrument, code)).ToList();
        return new NameList([.. (near.Count > 0 ? near : ranges).Select(instrument => Range(instrument.Items.Select(item => item.Code)))]);
    }

    /// <summary>
    /// The code that was probably meant: what the code of an earlier year has become, else the same digits the other way round, else the last one of the letter.
    /// </summary>
    public static Proposal Propose(Edition edition, string code, CatalogSet catalogs)
    {
        if (Successors(edition, code, catalogs) is { IsEmpty: false } successors)
            return new(successors);
        var turned = code.Length == 3 ? $"{code[0]}{code[2]}{code[1]}" : code;
        if (edition.FindItem(turned) is { } item)
            return new([item.Code]);
        return edition.Instruments.FirstOrDefault(instrument => HasLetter(instrument, code)) is { } meant ? new([meant.Items[^1].Code]) : Proposal.None;
    }

    // Rules are often taken over from the year before, whose codes were other ones.
    private static ImmutableArray<string> Successors(Edition edition, string code, CatalogSet catalogs)
    {
        var year = catalogs.Years.LastOrDefault(year => year < edition.Year);
        if (catalogs.Find(year, edition.Scheme) is not { } earlier || earlier.FindItem(code) is not { } old)
            return [];
        return [.. edition.Items.Where(item => catalogs.CounterpartsOf(item, earlier) is [var only] && only == old).Select(item => item.Code)];
    }

    /// <summary>The issues of an edition.</summary>
    public static ILocalizable Issues(Edition edition)
    {
        if (edition.Issues.IsEmpty)
            return noIssues;
        var range = Range(edition.Issues.Select(issue => FormattableString.Invariant($"{issue.Number}")));
        return new LocalizedText($"มีเพียงประเด็นที่ {range}", $"issues {range}");
    }

    /// <summary>The first and the last of codes that stand in order.</summary>
    public static string Range(IEnumerable<string> codes)
    {
        ImmutableArray<string> all = [.. codes];
        return all.Length switch
        {
            0 => "–",
            1 => all[0],
            _ => $"{all[0]}–{all[^1]}",
        };
    }

    private static bool HasLetter(Instrument instrument, string code) =>
        code.Length > 0 && instrument.Items is [var first, ..] && first.Code[0] == code[0];
}
