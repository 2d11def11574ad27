using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>An item that is raised: to <paramref name="least"/> (in hundredths) or to any of the <paramref name="further"/> hundredths above it.</summary>
internal sealed class ItemCurve(Item item, decimal now, decimal least, int further)
    : EffortCurve(least - now, least - now, further == 0 ? [] : [new(1, further)])
{
    /// <inheritdoc/>
    public override void Collect(int step, IDictionary<Item, decimal> targets) => targets.Add(item, least + step);
}
