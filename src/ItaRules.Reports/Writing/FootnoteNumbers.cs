using ItaRules.Reports.Documents;

namespace ItaRules.Reports.Writing;

/// <summary>Numbers footnotes in the order in which they are first referred to.</summary>
internal sealed class FootnoteNumbers
{
    private readonly Dictionary<Footnote, int> numbers = [];
    private readonly List<Footnote> notes = [];

    /// <summary>The footnotes that were referred to; the first has number 1.</summary>
    public IReadOnlyList<Footnote> Notes => notes;

    /// <summary>The number of a footnote, from 1.</summary>
    /// <param name="note">The footnote.</param>
    /// <param name="isFirst">Whether it is referred to for the first time.</param>
    public int Of(Footnote note, out bool isFirst)
    {
        isFirst = numbers.TryAdd(note, notes.Count + 1);
        if (isFirst)
            notes.Add(note);
        return numbers[note];
    }
}
