using ItaRules.Catalogs;
using ItaRules.Scores;

namespace ItaRules.Evaluation.WhatIf;

/// <summary>The cheapest way for a sheet to a level that its items can reach: fewest items first, then least movement in sum.</summary>
internal sealed class CheapestWay
{
    // Weights such as a third lose a little as decimals.
    private const decimal Tolerance = 0.000001m;

    private readonly ScoreSheet sheet;
    private readonly Level goal;
    private readonly EffortTable[] tables;
    private readonly decimal[] weights;

    // By how much each instrument and the total have to rise, in hundredths; zero or less where they need not.
    private readonly decimal[] rises;
    private readonly decimal rise;

    // The most that the instruments from one on can add to the total with so many items; null where they cannot change so many.
    private readonly decimal?[][] reaches;

    private CheapestSplit? best;

    public CheapestWay(ScoreSheet sheet, Level goal)
    {
        this.sheet = sheet;
        this.goal = goal;
        var instruments = sheet.Edition.Total.Formula!.Terms;
        tables = [.. instruments.Select(term => TableOf(term.Part))];
        weights = [.. instruments.Select(term => (decimal)term.Weight)];
        rises = [.. instruments.Select(term => goal.MinimumInstrument is { } least ? Hundredths(least) - Hundredths(sheet.Value(term.Part)) : 0)];
        rise = RiseOfTotal();
        reaches = ReachesOf(tables, weights);
    }

    /// <summary>What each item becomes (0–100).</summary>
    /// <exception cref="InvalidOperationException">No way leads to the level.</exception>
    public Dictionary<Item, double> Find()
    {
        var most = tables.Sum(table => table.MostItems);
        for (var count = 1; count <= most && best is null; count++)
            Choose(0, count, rise, []);
        if (best is null)
            throw new InvalidOperationException($"{goal.Id} is out of reach.");
        var targets = new Dictionary<Item, decimal>();
        best.Collect(targets);
        return EvenTargets.Of(targets, sheet).ToDictionary(target => target.Key, target => (double)(target.Value / 100));
    }

    private static decimal Hundredths(double score) => (decimal)score * 100;

    // A reported total moves by the rounded difference; a computed one is rounded as a whole.
    private decimal RiseOfTotal()
    {
        var total = sheet.Edition.Total;
        var now = double.IsNaN(sheet.Reported(total))
            ? total.Formula!.Terms.Sum(term => (decimal)term.Weight * Hundredths(sheet.Value(term.Part)))
            : Hundredths(sheet.Value(total));
        return sheet.Value(total) >= goal.MinimumTotal ? 0 : Hundredths(goal.MinimumTotal) - 0.5m - now;
    }

    private static decimal?[][] ReachesOf(EffortTable[] tables, decimal[] weights)
    {
        var reaches = new decimal?[tables.Length + 1][];
        reaches[^1] = [0];
        for (var i = tables.Length - 1; i >= 0; i--)
        {
            var sums = new decimal?[tables[i].MostItems + reaches[i + 1].Length];
            for (var own = 0; own <= tables[i].MostItems; own++)
            {
                if (tables[i][own] is not [{ Reach: var reach }, ..])
                    continue;
                for (var rest = 0; rest < reaches[i + 1].Length; rest++)
                {
                    if (reaches[i + 1][rest] + (weights[i] * reach) is { } sum && !(sums[own + rest] >= sum))
                        sums[own + rest] = sum;
                }
            }

            reaches[i] = sums;
        }

        return reaches;
    }

    /// <summary>Chooses a way for an instrument and leaves the rest to those after it.</summary>
    /// <param name="index">The instrument.</param>
    /// <param name="count">How many items are still to be changed.</param>
    /// <param name="left">How far the total has still to rise if the instruments before rise as far as they can.</param>
    /// <param name="chosen">The ways of the instruments before.</param>
    private void Choose(int index, int count, decimal left, List<EffortCurve> chosen)
    {
        if (index == tables.Length)
        {
            best = CheapestSplit.Find(chosen, weights, rise, best?.Cost) ?? best;
            return;
        }

        for (var own = 0; own <= Math.Min(count, tables[index].MostItems); own++)
        {
            if (count - own >= reaches[index + 1].Length || reaches[index + 1][count - own] is not { } others)
                continue;
            foreach (var curve in tables[index][own])
            {
                // The ways of a count stand by how far they reach.
                var then = left - (weights[index] * curve.Reach);
                if (then > others + Tolerance)
                    break;
                if (LaterCurve.From(curve, rises[index]) is not { } far || chosen.Sum(one => one.Cost) + far.Cost >= (best?.Cost ?? decimal.MaxValue))
                    continue;
                chosen.Add(far);
                Choose(index + 1, count - own, then, chosen);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }
    }

    private EffortTable TableOf(ScoreDefinition score)
    {
        if (score is Item item)
            return EffortTable.Of(item, sheet.Value(item));
        var parts = score.Formula!.Terms;
        var sum = EffortTable.Join(parts.Select(term => TableOf(term.Part)));
        var count = parts.Length;
        if (double.IsNaN(sheet.Value(score)))
            return sum.Follow(curve => RiseUnknown(curve, count));
        var now = Hundredths(sheet.Value(score));
        var exact = double.IsNaN(sheet.Reported(score)) ? parts.Sum(term => Hundredths(sheet.Value(term.Part))) : now * count;
        return sum.Follow(curve => [RiseKnown(curve, count, now, exact)]);
    }

    /// <summary>How a mean rises that is rounded to hundredths and stays within 100.</summary>
    /// <param name="sum">How the sum of its parts rises.</param>
    /// <param name="count">How many parts it has.</param>
    /// <param name="now">What it is.</param>
    /// <param name="exact">The sum that it is the mean of, before rounding.</param>
    private static MeanCurve RiseKnown(EffortCurve sum, int count, decimal now, decimal exact)
    {
        var first = MeanAt(0);
        var length = (int)(MeanAt(sum.Length) - first);
        var second = length == 0 ? 0 : sum.StepTo(((first + 0.5m) * count) - exact)!.Value;
        return new(sum, first - now, 0, second, count, length);

        decimal MeanAt(int step) => Math.Min(10_000, Math.Floor(((exact + sum.Start + step) / count) + 0.5m + 0.000000001m));
    }

    // A score that is missing is not rounded: what is above it moves by its parts' exact difference. So each fraction of a hundredth is a way of its own.
    private static IEnumerable<MeanCurve> RiseUnknown(EffortCurve sum, int count) =>
        Enumerable.Range(0, Math.Min(count, sum.Length + 1)).Select(step => new MeanCurve(sum, (sum.Start + step) / count, step, step + count, count, (sum.Length - step) / count));
}
