using System.Collections.Immutable;
using ItaRules.Catalogs;

namespace ItaRules.Scores;

/// <summary>
/// The scores of items' separately surveyed parts, where a sheet gives them. Kept in one array, since a country's sheets have
/// a hundred thousand of them. Immutable.
/// </summary>
public sealed class ItemParts
{
    private readonly double[] scores;

    private ItemParts(ImmutableArray<Item> items, double[] scores)
    {
        Items = items;
        this.scores = scores;
    }

    /// <summary>No parts.</summary>
    public static ItemParts None { get; } = new([], []);

    /// <summary>The items that have a known part, in catalogue order.</summary>
    public ImmutableArray<Item> Items { get; }

    /// <summary>Whether no part is known.</summary>
    public bool IsEmpty => Items.IsEmpty;

    /// <summary>An array for the parts of an edition's items, all missing: those of an item begin at <see cref="Item.FirstPart"/>.</summary>
    public static double[] Blank(Edition edition)
    {
        var scores = new double[edition.ItemsInParts is [.., var last] ? last.FirstPart + last.PartCount : 0];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = double.NaN;
        return scores;
    }

    /// <summary>Takes the known ones of an edition's parts.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="scores">The scores (0–100, NaN for missing), laid out as in <see cref="Blank"/>; not copied.</param>
    public static ItemParts Of(Edition edition, double[] scores)
    {
        foreach (var item in edition.ItemsInParts)
        {
            // Nearly always all items that have parts; only otherwise is a list of their own needed.
            if (!IsKnown(item, scores))
                return Some([.. edition.ItemsInParts.Where(item => IsKnown(item, scores))], scores);
        }

        return Some(edition.ItemsInParts, scores);
    }

    /// <summary>The parts of one item, first part first (0–100, NaN for missing); none when the sheet gives none of it.</summary>
    public ReadOnlySpan<double> this[Item item] => item.FirstPart >= 0 && item.FirstPart < scores.Length && IsKnown(item, scores) ? scores.AsSpan(item.FirstPart, item.PartCount) : [];

    /// <summary>Whether a part of an item is missing while another is known, so that the item does not stand for the whole.</summary>
    public bool IsPartlyKnown(Item item)
    {
        foreach (var score in this[item])
        {
            if (double.IsNaN(score))
                return true;
        }

        return false;
    }

    /// <summary>The same without the parts of some items.</summary>
    public ItemParts Without(IEnumerable<Item> items)
    {
        var fewer = scores.ToArray();
        foreach (var item in items.Where(Items.Contains))
            fewer.AsSpan(item.FirstPart, item.PartCount).Fill(double.NaN);
        return Some(Items.RemoveRange(items), fewer);
    }

    private static ItemParts Some(ImmutableArray<Item> items, double[] scores) => items.IsEmpty ? None : new(items, scores);

    private static bool IsKnown(Item item, double[] scores) => scores.AsSpan(item.FirstPart, item.PartCount).ContainsAnyExcept(double.NaN);
}
