using System.Collections.Immutable;

namespace ItaRules.Analysis.Logic;

/// <summary>What a search for scores came to.</summary>
internal enum Verdict
{
    /// <summary>No scores are so.</summary>
    Impossible,

    /// <summary>The box that was found: all scores in it are so.</summary>
    Possible,

    /// <summary>The work was cut before it was settled.</summary>
    Cut,
}

/// <summary>A condition and the outcome that is looked for, or several of which any will do.</summary>
/// <param name="Node">The condition.</param>
/// <param name="Wanted">The outcomes.</param>
internal readonly record struct Constraint(LogicNode Node, Outcomes Wanted);

/// <summary>
/// Looks for scores on which conditions have certain outcomes, by cutting the box of all scores in two at a comparison that is still open.
/// Complete: what it calls impossible is impossible. The number of boxes is bounded, so that nested conditions over many items end.
/// </summary>
/// <param name="budget">How many boxes may be looked at.</param>
internal sealed class LogicSolver(int budget)
{
    private int looked;

    /// <summary>How many boxes were looked at.</summary>
    public int Looked => Math.Min(looked, budget);

    /// <summary>Looks for scores on which every constraint is met.</summary>
    /// <param name="logic">The logic that the conditions are of.</param>
    /// <param name="constraints">The constraints.</param>
    /// <param name="box">Where to look: the cells of each axis.</param>
    /// <param name="found">What was found.</param>
    /// <param name="accepts">
    /// What else the scores must be like, when given: asked of boxes that meet the constraints, and asked again of their parts as long as a comparison inside them
    /// is open, or a quantity whose very cell counts.
    /// </param>
    public Verdict Solve(
        ConditionLogic logic, ImmutableArray<Constraint> constraints, ImmutableArray<CellSet> box, out FoundScores found, Func<FoundScores, bool>? accepts = null)
    {
        found = FoundScores.In(box);
        var isCut = false;
        var waiting = new Stack<ImmutableArray<CellSet>>([box]);
        while (waiting.TryPop(out var current))
        {
            if (++looked > budget)
                return Verdict.Cut;
            LogicLeaf? open = null;
            var isImpossible = false;
            foreach (var constraint in constraints)
            {
                var outcomes = constraint.Node.On(current.AsSpan());
                if ((outcomes & constraint.Wanted) == Outcomes.None)
                {
                    isImpossible = true;
                    break;
                }

                if ((outcomes & ~constraint.Wanted) != Outcomes.None)
                    open ??= constraint.Node.OpenLeaf(current.AsSpan());
            }

            if (isImpossible)
                continue;
            if (open is null)
            {
                var feasibility = LinearSearch.Find(logic, current, budget - looked, out found, out var systems);
                looked += systems;
                isCut |= feasibility == Feasibility.Unknown;
                if (feasibility != Feasibility.Feasible)
                    continue;
                if (accepts is null || accepts(found))
                    return Verdict.Possible;
                open = InnerLeaf(constraints, current) ?? CellOf(logic.Ordered, current);
                if (open is null)
                    continue;
            }

            var cells = current[open.Axis];
            Push(cells & CellSet.Missing);
            Push(cells.Without(CellSet.Missing).Without(open.WhereTrue));
            Push(cells.Without(CellSet.Missing) & open.WhereTrue);

            void Push(CellSet part)
            {
                if (!part.IsEmpty)
                    waiting.Push(current.SetItem(open.Axis, part));
            }
        }

        return isCut ? Verdict.Cut : Verdict.Impossible;
    }

    private static LogicLeaf? CellOf(ImmutableArray<int> ordered, ImmutableArray<CellSet> box)
    {
        foreach (var axis in ordered)
        {
            var known = box[axis].Without(CellSet.Missing);
            if (!known.IsEmpty && known != CellSet.Of(known.First))
                return new LogicLeaf(axis, CellSet.Of(known.First), Outcomes.Undetermined);
        }

        return null;
    }

    private static LogicLeaf? InnerLeaf(ImmutableArray<Constraint> constraints, ImmutableArray<CellSet> box)
    {
        foreach (var constraint in constraints)
        {
            if (constraint.Node.AnyOpenLeaf(box.AsSpan()) is { } leaf)
                return leaf;
        }

        return null;
    }
}
