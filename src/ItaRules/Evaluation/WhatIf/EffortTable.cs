using ItaRules.Catalogs;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>Every way to raise a score that is worth looking at, by how many items it changes. Ways that another replaces are left out.</summary>
internal sealed class EffortTable
{
    private readonly IReadOnlyList<EffortCurve>[] byCount;

    private EffortTable(IReadOnlyList<EffortCurve>[] byCount) => this.byCount = byCount;

    /// <summary>A score that cannot be raised.</summary>
    public static EffortTable Unchanged { get; } = new([[UnchangedCurve.Instance]]);

    /// <summary>The most items that can be changed.</summary>
    public int MostItems => byCount.Length - 1;

    /// <summary>The ways that change so many items.</summary>
    public IReadOnlyList<EffortCurve> this[int count] => byCount[count];

    /// <summary>The ways to raise an item: to a higher value of its list, or where the catalogue has none to any hundredth up to 100.</summary>
    /// <param name="item">The item.</param>
    /// <param name="score">Its score (0–100), NaN when missing: then it stays, since to fill a gap is to learn a score and not to change it.</param>
    public static EffortTable Of(Item item, double score)
    {
        if (double.IsNaN(score))
            return Unchanged;
        var now = (decimal)score * 100;
        if (item.Domain.IsListed)
            return Of(item.Domain.Values.Select(value => (decimal)value * 100).Where(value => value > now).Select(value => new ItemCurve(item, now, value, 0)));
        var next = Math.Floor(now) + 1;
        return Of(next > Full ? [] : [new ItemCurve(item, now, next, (int)(Full - next))]);
    }

    /// <summary>The ways to raise several scores: those of their sum.</summary>
    public static EffortTable Join(IEnumerable<EffortTable> tables) => tables.Aggregate(Unchanged, Join);

    /// <summary>The same ways seen from a score that follows from this one.</summary>
    /// <param name="follow">Gives what becomes of a way.</param>
    public EffortTable Follow(Func<EffortCurve, IEnumerable<EffortCurve>> follow) =>
        new([byCount[0], .. byCount.Skip(1).Select(curves => Needed(curves.SelectMany(follow)))]);

    private const decimal Full = 10_000;

    private static EffortTable Of(IEnumerable<EffortCurve> raised) => Needed(raised) is { Count: > 0 } curves ? new([Unchanged[0], curves]) : Unchanged;

    private static EffortTable Join(EffortTable first, EffortTable second)
    {
        var most = first.MostItems + second.MostItems;
        if (most == 0)
            return Unchanged;
        var joined = new IReadOnlyList<EffortCurve>[most + 1];
        for (var count = 0; count <= most; count++)
        {
            var ways = from own in Enumerable.Range(0, Math.Min(count, first.MostItems) + 1)
                       where count - own <= second.MostItems
                       from left in first[own]
                       from right in second[count - own]
                       select Join(left, right);
            joined[count] = Needed(ways);
        }

        return new(joined);
    }

    private static EffortCurve Join(EffortCurve left, EffortCurve right)
    {
        if (left is UnchangedCurve)
            return right;
        return right is UnchangedCurve ? left : new JoinedCurve(left, right);
    }

    // The order is by reach and cost and else that of the catalogue, so that of equal ways the same one always stays.
    private static List<EffortCurve> Needed(IEnumerable<EffortCurve> curves)
    {
        var needed = new List<EffortCurve>();
        foreach (var curve in curves.OrderByDescending(curve => curve.Reach).ThenBy(curve => curve.Cost))
        {
            if (!needed.Exists(other => other.Replaces(curve)))
                needed.Add(curve);
        }

        return needed;
    }
}
