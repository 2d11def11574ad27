using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>A score that stays as it is.</summary>
internal sealed class UnchangedCurve() : EffortCurve(0, 0, [])
{
    /// <summary>The only one.</summary>
    public static UnchangedCurve Instance { get; } = new();

    /// <inheritdoc/>
    public override void Collect(int step, IDictionary<Item, decimal> targets)
    {
    }
}
