using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Evaluation;

namespace ItaRules.Analysis;

/// <summary>Branches of two rules that act together on an example.</summary>
/// <param name="Example">The example.</param>
/// <param name="Left">The scores that decided the one.</param>
/// <param name="Right">The scores that decided the other.</param>
internal sealed record ActingTogether(ScoreExample Example, ImmutableArray<ScoreDefinition> Left, ImmutableArray<ScoreDefinition> Right)
{
    /// <summary>
    /// An example on which two branches act and are decided in a certain way, checked by evaluating it; null when none is known. Where scores are read that
    /// follow from each other (an item and the total, a level), not every example can occur, so that none is given.
    /// </summary>
    /// <param name="run">The analysis.</param>
    /// <param name="left">The one branch.</param>
    /// <param name="right">The other.</param>
    /// <param name="way">Tells the way in which they are to be decided from other ways.</param>
    /// <param name="accepts">Whether they are decided so.</param>
    public static ActingTogether? Find(AnalysisRun run, AnalyzedBranch left, AnalyzedBranch right, string way, Func<ActingTogether, bool> accepts) =>
        run.Remember(left.Branch.Syntax, $"{way} {left.Branch.Condition is null} {right.Branch.Condition is null}", [left.Acting, right.Acting], () => Search(run, left, right, accepts));

    private static ActingTogether? Search(AnalysisRun run, AnalyzedBranch left, AnalyzedBranch right, Func<ActingTogether, bool> accepts)
    {
        if (LogicBuilder.Build([left.Acting, right.Acting], run.Edition) is not { IsExact: true } logic || !AreIndependent(logic))
            return null;
        return run.Find(left.Branch.Syntax, logic, [new Constraint(logic.Nodes[0], Outcomes.True), new Constraint(logic.Nodes[1], Outcomes.True)], example =>
        {
            if (!Acts(left, example) || !Acts(right, example))
                return null;
            var together = new ActingTogether(example, Deciding(left, example), Deciding(right, example));
            return accepts(together) ? together : null;
        });
    }

    private static bool AreIndependent(ConditionLogic logic) =>
        !logic.Axes.Any(axis => axis.Quantity is LevelQuantity)
        && logic.Axes.Select(axis => axis.Quantity).OfType<ScoreQuantity>().Select(quantity => quantity.Score.Kind).Distinct().Count() <= 1;

    private static bool Acts(AnalyzedBranch branch, ScoreExample example) => ConditionTrace.Of(branch.Acting, example.Scores).Truth == Truth.True;

    private static ImmutableArray<ScoreDefinition> Deciding(AnalyzedBranch branch, ScoreExample example) =>
    [
        .. branch.Decision.ConditionsBehind(branch.Branch).SelectMany(condition => ConditionTrace.Of(condition, example.Scores).Deciding)
            .Where(reading => !reading.IsPrevious).Select(reading => reading.Score).Distinct(),
    ];
}
