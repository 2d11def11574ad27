using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>
/// Spreads what several items of one mean have to rise in sum so that the lowest rise first and none has to be better than needed:
/// the mean, the count and the movement stay the same, and nobody is asked for 100 while a neighbour could do more.
/// </summary>
internal static class EvenTargets
{
    /// <summary>The targets, spread evenly (in hundredths).</summary>
    /// <param name="targets">What each changed item becomes.</param>
    /// <param name="sheet">What it is.</param>
    public static IEnumerable<KeyValuePair<Item, decimal>> Of(IReadOnlyDictionary<Item, decimal> targets, ScoreSheet sheet) =>
        targets.GroupBy(target => (ScoreDefinition?)target.Key.SubIndicator ?? target.Key.Indicator).SelectMany(group => Spread([.. group], sheet));

    private static List<KeyValuePair<Item, decimal>> Spread(KeyValuePair<Item, decimal>[] group, ScoreSheet sheet)
    {
        // Items that take listed values stay where they are, and so do those with more than two decimals.
        var free = group.Where(target => !target.Key.Domain.IsListed && Now(target.Key) % 1 == 0).OrderBy(target => Now(target.Key)).ThenBy(target => target.Key.Ordinal).ToList();
        var left = free.Sum(target => target.Value - Now(target.Key));
        var result = group.Except(free).ToList();
        for (var count = free.Count; count > 0; count--)
        {
            // The highest first: it only rises where all below it have come up to it.
            var last = free[count - 1].Key;
            var below = free.Take(count).Sum(target => Now(last) - Now(target.Key));
            var share = Math.Max(0, Math.Floor((left - below) / count));
            result.Add(new(last, Now(last) + share));
            left -= share;
        }

        return result;

        decimal Now(Item item) => (decimal)sheet.Value(item) * 100;
    }
}
