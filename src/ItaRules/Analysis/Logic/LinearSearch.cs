using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>
/// Whether a box leaves values for sums and for the scores that they are made of. Scores are taken as multiples of a millionth, as rules compare them;
/// what is impossible for all numbers is impossible for those.
/// </summary>
internal sealed class LinearSearch
{
    // Values that stay this far from the ends of an open stretch read well; the last one misses nothing.
    private static readonly ImmutableArray<double> margins = [1, 0.01, 1e-6];

    // So many weights of a system are as much work as looking at a box.
    private const int WorkOfBox = 16;

    private readonly ConditionLogic logic;
    private readonly ImmutableArray<CellSet> box;
    private readonly ImmutableArray<LinearLink> links;
    private readonly ImmutableArray<int> axes;
    private readonly Dictionary<int, (int First, int Last)> runs = [];
    private int remaining;

    private LinearSearch(ConditionLogic logic, ImmutableArray<CellSet> box, int budget)
    {
        this.logic = logic;
        this.box = box;
        remaining = budget;
        links = [.. logic.Links.Where(IsBound)];
        axes = [.. links.Select(link => link.Sum).Concat(links.SelectMany(link => link.Terms).Select(term => term.Axis)).Distinct()];
    }

    /// <summary>Looks for values.</summary>
    /// <param name="logic">The logic with its sums.</param>
    /// <param name="box">The box.</param>
    /// <param name="budget">How many systems may be looked at.</param>
    /// <param name="found">The box, narrowed to where the values lie, and the values.</param>
    /// <param name="looked">How many systems were looked at.</param>
    public static Feasibility Find(ConditionLogic logic, ImmutableArray<CellSet> box, int budget, out FoundScores found, out int looked)
    {
        var search = new LinearSearch(logic, box, budget);
        found = FoundScores.In(box);
        var result = search.links.IsEmpty ? Feasibility.Feasible : search.Choose(0, ref found);
        looked = budget - search.remaining;
        return result;
    }

    // A sum that may have any value, and be missing when a part is, binds nothing.
    private bool IsBound(LinearLink link)
    {
        var cells = box[link.Sum];
        if (cells.Without(CellSet.Missing) != logic.Axes[link.Sum].Known)
            return true;
        return !cells.Contains(0) && link.Terms.Any(term => box[term.Axis].Contains(0));
    }

    // Each axis is taken as missing, or in one run of neighbouring cells.
    private Feasibility Choose(int place, ref FoundScores found)
    {
        if (remaining <= 0)
            return Feasibility.Unknown;
        if (place == axes.Length)
            return Decide(ref found);
        var axis = axes[place];
        var result = Feasibility.Infeasible;
        foreach (var run in RunsOf(box[axis]))
        {
            runs[axis] = run;
            var one = Choose(place + 1, ref found);
            if (one == Feasibility.Feasible)
                return one;
            if (one == Feasibility.Unknown)
                return one;
        }

        return result;
    }

    private static IEnumerable<(int First, int Last)> RunsOf(CellSet cells)
    {
        if (cells.Contains(0))
            yield return (0, 0);
        for (var cell = 1; cell < CellSet.Capacity; cell++)
        {
            if (!cells.Contains(cell))
                continue;
            var first = cell;
            while (cell + 1 < CellSet.Capacity && cells.Contains(cell + 1))
                cell++;
            yield return (first, cell);
        }
    }

    private Feasibility Decide(ref FoundScores found)
    {
        remaining--;
        if (links.Any(link => IsMissing(link.Sum) != link.Terms.Any(term => IsMissing(term.Axis))))
            return Feasibility.Infeasible;
        ImmutableArray<LinearLink> known = [.. links.Where(link => !IsMissing(link.Sum))];
        ImmutableArray<int> numbers = [.. known.SelectMany(link => link.Terms).Select(term => term.Axis).Distinct()];
        remaining -= known.Length * numbers.Length / WorkOfBox;
        var weights = new double[known.Length, numbers.Length];
        for (var i = 0; i < known.Length; i++)
        {
            foreach (var (axis, weight) in known[i].Terms)
                weights[i, numbers.IndexOf(axis)] = weight;
        }

        var result = Solve(known, numbers, weights, margins[^1], out var system);
        if (result != Feasibility.Feasible)
            return result;
        foreach (var margin in margins)
        {
            if (Solve(known, numbers, weights, margin, out var clearer) != Feasibility.Feasible)
                continue;
            system = clearer;
            break;
        }

        found = new FoundScores(Narrowed(), Values(numbers, system));
        return Feasibility.Feasible;
    }

    private Feasibility Solve(ImmutableArray<LinearLink> known, ImmutableArray<int> numbers, double[,] weights, double margin, out LinearSystem system)
    {
        system = new LinearSystem(
            [.. numbers.Select(axis => Bounds(axis, margin, default))],
            weights,
            [.. known.Select(link => Bounds(link.Sum, margin, margin == margins[^1] ? link.Rounding : default))]);
        return system.Solve();
    }

    private (double Low, double High) Bounds(int axis, double margin, Rounding rounding)
    {
        var (first, last) = runs[axis];
        var (low, afterLow) = logic.Axes[axis].Bounds(first);
        var (beforeHigh, high) = logic.Axes[axis].Bounds(last);
        return ((low == afterLow ? low : low + margin) - rounding.Below, (beforeHigh == high ? high : high - margin) + rounding.Above);
    }

    private bool IsMissing(int axis) => runs[axis].First == 0;

    private ImmutableArray<CellSet> Narrowed()
    {
        var narrowed = box.ToBuilder();
        foreach (var axis in axes)
        {
            var cells = default(CellSet);
            for (var cell = runs[axis].First; cell <= runs[axis].Last; cell++)
                cells |= CellSet.Of(cell);
            narrowed[axis] = cells;
        }

        return narrowed.ToImmutable();
    }

    private ImmutableArray<double> Values(ImmutableArray<int> numbers, LinearSystem system)
    {
        var values = Enumerable.Repeat(double.NaN, box.Length).ToArray();
        for (var i = 0; i < numbers.Length; i++)
            values[numbers[i]] = Math.Round(system.Values[i], 6);
        return [.. values];
    }
}
