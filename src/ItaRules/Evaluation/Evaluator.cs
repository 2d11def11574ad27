using ItaRules.Scores;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>Decides rules over score sheets: one engine for one sheet and for a country.</summary>
public static class Evaluator
{
    /// <summary>Which rules act on which sheets, and which are undetermined. Recommendations and reasons are made when the result is asked.</summary>
    /// <param name="rules">The rules, bound in the table's edition.</param>
    /// <param name="table">The sheets.</param>
    /// <param name="previous">Last year's scores beside that table; null when there are none, so that what reads them is undetermined.</param>
    /// <param name="cancellation">Stops the run between two blocks of 64 sheets.</param>
    /// <exception cref="ArgumentException">Rules, table and last year's scores do not belong together.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static EvaluationResult Evaluate(BoundRuleSet rules, ScoreTable table, PreviousScores? previous = null, CancellationToken cancellation = default)
    {
        if (!ReferenceEquals(rules.Edition, table.Edition))
            throw new ArgumentException("The rules are bound in another edition than the table's.", nameof(rules));
        if (previous is not null && !ReferenceEquals(previous.Table, table))
            throw new ArgumentException("Last year's scores lie beside another table.", nameof(previous));

        var plan = EvaluationPlan.For(rules);
        var machine = new BlockMachine(plan, table, previous);
        var blocks = BlockMachine.BlocksOf(table.Count);
        var acting = new ulong[blocks * plan.Branches.Length];
        var open = new ulong[blocks * plan.Decisions.Length];
        for (var block = 0; block < blocks; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            var firstRow = block * BlockMachine.BlockSize;
            machine.Run(firstRow);

            // Of a last block that is not full only the sheets that exist count.
            var rest = table.Count - firstRow;
            var rows = rest >= BlockMachine.BlockSize ? ulong.MaxValue : (1UL << rest) - 1;
            var actingHere = acting.AsSpan(block * plan.Branches.Length, plan.Branches.Length);
            for (var i = 0; i < actingHere.Length; i++)
                actingHere[i] = machine.Word(plan.Branches[i].Acting) & rows;
            var openHere = open.AsSpan(block * plan.Decisions.Length, plan.Decisions.Length);
            for (var i = 0; i < openHere.Length; i++)
                openHere[i] = machine.Word(plan.Decisions[i].Open) & rows;
        }

        return new EvaluationResult(plan, table, previous, acting, open);
    }
}
