using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis.Logic;

/// <summary>Conditions as logic over one set of axes.</summary>
/// <param name="Axes">What the conditions compare, each cut at the constants.</param>
/// <param name="Nodes">The logic of each condition, in the order they were given.</param>
/// <param name="AskedMissing">The axes of which a condition asks whether they are missing; others are looked at only where they are known.</param>
/// <param name="Ordered">The axes of which some condition asks for the very lowest or highest: which score that is depends on more than the comparisons show.</param>
/// <param name="Links">The axes that are sums of others.</param>
/// <param name="Texts">The texts that fields of the agency are compared with, by their place.</param>
internal sealed record ConditionLogic(
    ImmutableArray<Axis> Axes, ImmutableArray<LogicNode> Nodes, ImmutableArray<int> AskedMissing, ImmutableArray<int> Ordered, ImmutableArray<LinearLink> Links,
    ImmutableDictionary<AgencyField, ImmutableArray<string>> Texts)
{
    /// <summary>Whether every comparison is about scores and weighted sums of them, so that what seems possible is possible.</summary>
    public bool IsExact { get; } = Axes.Count(axis => axis.Quantity is SumQuantity) == Links.Length;

    /// <summary>How much work it is to look at one box, in boxes of a small condition.</summary>
    public int Weight { get; } = 1 + (Nodes.Sum(node => node.Size) / 32);

    /// <summary>The place of a quantity among the axes; -1 when no condition reads it.</summary>
    public int AxisOf(Quantity quantity)
    {
        for (var i = 0; i < Axes.Length; i++)
        {
            if (Axes[i].Quantity == quantity)
                return i;
        }

        return -1;
    }

    /// <summary>All scores that can occur.</summary>
    /// <param name="onlyListed">Whether only values are looked at that the catalogue lists, where it lists any.</param>
    /// <param name="mayLack">Whether every score may be missing; else only those that a condition asks for.</param>
    public ImmutableArray<CellSet> Everything(bool onlyListed, bool mayLack = false) =>
        [.. Axes.Select((axis, i) => (onlyListed || axis.Quantity.IsListCertain ? axis.Listed : axis.Known) | (mayLack || IsAskedMissing(i) ? CellSet.Missing : default))];

    private bool IsAskedMissing(int axis) => AskedMissing.Contains(axis) || Links.Any(link => link.Sum == axis && link.Terms.Any(term => AskedMissing.Contains(term.Axis)));
}
