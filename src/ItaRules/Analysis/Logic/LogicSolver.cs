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

/// <summary>A condition and the outcome that is looked for.</summary>
/// <param name="Node">The condition.</param>
/// <param name="Wanted">The outcome.</param>
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
    /// <param name="constraints">The constraints.</param>
    /// <param name="box">Where to look: the cells of each axis.</param>
    /// <param name="found">The box that was found.</param>
    public Verdict Solve(ImmutableArray<Constraint> constraints, ImmutableArray<CellSet> box, out ImmutableArray<CellSet> found)
    {
        found = default;
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
                if (!outcomes.HasFlag(constraint.Wanted))
                {
                    isImpossible = true;
                    break;
                }

                if (outcomes != constraint.Wanted)
                    open ??= constraint.Node.OpenLeaf(current.AsSpan());
            }

            if (isImpossible)
                continue;
            if (open is null)
            {
                found = current;
                return Verdict.Possible;
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

        return Verdict.Impossible;
    }
}
