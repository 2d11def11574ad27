using ItaRules.Catalogs;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Measures how much of a catalogue title stands in a printed title or question. Documents print questions in full, with misprints and blanks
/// inside words, while the catalogue has short titles: so letters in threes are counted, not words.
/// </summary>
internal sealed class TitleMatcher
{
    private readonly Dictionary<Item, HashSet<string>> titles;

    public TitleMatcher(Edition edition) => titles = edition.Items.ToDictionary(item => item, item => Triples(item.Title.Thai));

    /// <summary>The share (0 to 1) of an item's title that stands in a printed text.</summary>
    public double Likeness(Item item, string printed) => Likeness(titles[item], Triples(printed));

    /// <summary>
    /// The item whose title a printed text is, among those with the same letter: nearly all of the title stands in it, and of no other so much.
    /// </summary>
    /// <param name="printed">The text.</param>
    /// <param name="letters">The letter of the codes that come into question.</param>
    public (Item? Item, double Likeness) Best(string printed, string letters)
    {
        var triples = Triples(printed);
        (Item? Item, double Likeness) best = (null, 0);
        foreach (var (item, title) in titles)
        {
            if (KnownCodes.LettersOf(item.Code) != letters)
                continue;
            var likeness = Likeness(title, triples);

            // Where two titles stand whole in the text, the longer one says more of it.
            if (likeness > best.Likeness || (likeness == best.Likeness && best.Item is not null && title.Count > titles[best.Item].Count))
                best = (item, likeness);
        }

        return best;
    }

    private static double Likeness(HashSet<string> title, HashSet<string> printed) =>
        title.Count == 0 ? 0 : (double)title.Count(printed.Contains) / title.Count;

    private static HashSet<string> Triples(string text)
    {
        var key = LooseText.Key(text);
        if (key.Length < 3)
            return key.Length == 0 ? [] : [key];
        var triples = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + 3 <= key.Length; i++)
            triples.Add(key.Substring(i, 3));
        return triples;
    }
}
