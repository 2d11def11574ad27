using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Tests.Scores;

/// <summary>Parts of items for sheets that a test makes.</summary>
internal static class Parts
{
    public static ItemParts Of(Item item, params double[] scores)
    {
        var edition = item.Edition;
        var all = ItemParts.Blank(edition);
        scores.CopyTo(all, item.FirstPart);
        return ItemParts.Of(edition, all);
    }
}
