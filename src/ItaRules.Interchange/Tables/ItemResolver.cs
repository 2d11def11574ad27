using System.Globalization;
using ItaRules.Catalogs;
using ItaRules.Text;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Decides which item a printed code and title mean. A code counts only as far as the title agrees: documents carry numbers of another year,
/// and lose letters.
/// </summary>
internal sealed class ItemResolver(Edition edition, CatalogSet catalogs)
{
    /// <summary>As much of a title must stand in the text for the item to be that one.</summary>
    private const double Same = 0.75;

    /// <summary>With less of its title in the text, a code is doubted.</summary>
    private const double Doubtful = 0.5;

    private readonly TitleMatcher titles = new(edition);
    private TitleMatcher? earlierTitles;

    /// <summary>How an item was found.</summary>
    /// <param name="Item">The item; null when it is not known which is meant.</param>
    /// <param name="IsByTitle">Whether the title and not the code decided.</param>
    /// <param name="Reason">Where the printed code comes from, empty when that is not known.</param>
    public readonly record struct Resolved(Item? Item, bool IsByTitle, LocalizedText Reason);

    /// <summary>Finds the item of a printed code.</summary>
    /// <param name="code">The code in its plain form.</param>
    /// <param name="title">What is printed beside it; empty for nothing.</param>
    public Resolved ByCode(string code, string title)
    {
        var item = edition.FindItem(code);
        if (LooseText.Key(title).Length < 4)
            return new(item, false, None);
        if (item is not null && titles.Likeness(item, title) >= Doubtful)
            return new(item, false, None);
        var (best, likeness) = titles.Best(title, KnownCodes.LettersOf(code));
        if (best is not null && best != item && likeness >= Same)
            return new(best, true, Origin(code, title));

        // The title is worded otherwise than in the catalogue, and is no other item's: the code stands.
        return new(item, false, None);
    }

    /// <summary>Finds the item that a bare number in the rows of an instrument means: only if the title is that item's.</summary>
    /// <param name="instrument">The instrument's code.</param>
    /// <param name="number">The number.</param>
    /// <param name="title">The title.</param>
    public Item? ByNumber(string instrument, int number, string title)
    {
        if (edition.FindInstrument(instrument)?.Items is not [var first, ..])
            return null;
        var letters = KnownCodes.LettersOf(first.Code);
        return edition.FindItem(letters + number.ToString(CultureInfo.InvariantCulture)) is { } item && titles.Likeness(item, title) >= Doubtful
            ? item
            : titles.Best(title, letters) is ({ } best, >= Same) ? best : null;
    }

    private static LocalizedText None { get; } = new("", "");

    private LocalizedText Origin(string code, string title)
    {
        if (catalogs.Find(edition.Year - 1, edition.Scheme) is not { } earlier || earlier.FindItem(code) is not { } item)
            return None;
        earlierTitles ??= new TitleMatcher(earlier);
        return earlierTitles.Likeness(item, title) < Same
            ? None
            : new($" (ปี {earlier.Year} ข้อนี้คือ {code})", $" (in {earlier.Year} it was {code})");
    }
}
