using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>What an item is worth: how much the total rises if it goes to 100.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">Its score now (0–100).</param>
/// <param name="Gain">By how much the total rises (0–100); NaN when the total is not known.</param>
public readonly record struct ScoreGain(Item Item, double Score, double Gain)
{
    /// <summary>The items below 100, by gain, the highest first; equal ones in catalogue order. What is missing has no gain: what it is now is not known.</summary>
    /// <param name="sheet">The sheet.</param>
    public static ImmutableArray<ScoreGain> Of(ScoreSheet sheet) =>
    [
        .. sheet.Edition.Items.Where(item => sheet.Value(item) < 100)
            .Select(item => new ScoreGain(item, sheet.Value(item), Of(sheet, [item])))
            .OrderByDescending(gain => gain.Gain),
    ];

    /// <summary>By how much the total rises if several scores go to 100 together; 0 where they are there already or missing, NaN when the total is not known.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="items">The items.</param>
    public static double Of(ScoreSheet sheet, IEnumerable<Item> items)
    {
        var total = sheet.Edition.Total;
        var changes = items.Where(item => sheet.Value(item) < 100).ToDictionary(item => (ScoreDefinition)item, _ => 100.0);
        return changes.Count == 0 ? 0 : ScoreArithmetic.RoundSum(ScoreChanges.Apply(sheet, changes).Sheet.Value(total) - sheet.Value(total));
    }
}
