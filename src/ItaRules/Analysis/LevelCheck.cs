using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>
/// A rule set that reads every item and still leaves an agency below the best level without recommending anything. Looked for by giving each item the lowest
/// score that no rule for it alone answers, and raising what rules for several scores answer; the total follows by the edition's formulas, which never fall
/// when an item rises. Rule sets that leave items out are not asked: they leave every level without advice, and coverage says why.
/// </summary>
internal sealed class LevelCheck : ILogicCheck
{
    private const int MostRaises = 500;

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var recommending = run.Branches.Where(branch => branch.Branch.Actions.Any(action => action is BoundRecommend)).ToList();
        var read = recommending.SelectMany(branch => branch.Reads).ToHashSet();
        if (recommending.Count == 0 || run.Edition.Items.Any(item => !read.Contains(item)) || run.Faulty.Count > 0)
            yield break;
        if (LowestSheet.Of(recommending, run) is not { } sheet || sheet.Level is not { } level || level == run.Edition.Levels.Levels[0])
            yield break;
        if (run.Report(LogicDiagnostics.LevelWithoutAdvice, recommending[0].Branch.Syntax, [level.Title, NumberText.Of(sheet.Value(run.Edition.Total)), new GroupedScores(sheet)]) is { } diagnostic)
            yield return diagnostic;
    }

    /// <summary>The lowest scores on which nothing is recommended.</summary>
    private sealed class LowestSheet
    {
        private readonly AnalysisRun run;
        private readonly List<AnalyzedBranch> joint;
        private readonly Dictionary<Item, Queue<double>> free;
        private readonly double[] values;

        private LowestSheet(AnalysisRun run, List<AnalyzedBranch> joint, Dictionary<Item, Queue<double>> free)
        {
            this.run = run;
            this.joint = joint;
            this.free = free;
            values = [.. Enumerable.Repeat(double.NaN, run.Edition.Scores.Length)];
        }

        /// <summary>The sheet, on which the engine was asked; null when none is found.</summary>
        public static ScoreSheet? Of(List<AnalyzedBranch> recommending, AnalysisRun run)
        {
            var alone = recommending.Where(branch => branch.Reads is [Item]).ToLookup(branch => (Item)branch.Reads[0]);
            var free = run.Edition.Items.ToDictionary(item => item, item => new Queue<double>(FreeValues(item, [.. alone[item]], run)));
            if (free.Values.Any(values => values.Count == 0))
                return null;
            return new LowestSheet(run, [.. recommending.Where(branch => branch.Reads is not [Item])], free).Raise();
        }

        private static IEnumerable<double> FreeValues(Item item, List<AnalyzedBranch> alone, AnalysisRun run)
        {
            if (LogicBuilder.Build([.. alone.Select(branch => branch.Acting)], run.Edition) is not { } logic)
                return [];
            var axis = logic.AxisOf(new ScoreQuantity(item, IsPrevious: false)) is >= 0 and var place ? logic.Axes[place] : new Axis(new ScoreQuantity(item, IsPrevious: false), []);
            return Enumerable.Range(1, axis.CellCount - 1).Where(axis.Listed.Contains)
                .Where(cell => logic.Axes.IsEmpty || logic.Axes.Length == 1)
                .Where(cell => logic.Nodes.All(node => node.On([CellSet.Of(cell)]) != Outcomes.True))
                .Select(axis.Lowest);
        }

        private ScoreSheet? Raise()
        {
            foreach (var (item, left) in free)
                values[item.Ordinal] = left.Dequeue();
            for (var raises = 0; raises < MostRaises; raises++)
            {
                var sheet = new ScoreSheet(run.Edition, Agency.Unnamed, values);
                var scores = new SheetScores(sheet);
                if (joint.Find(branch => ConditionTrace.Of(branch.Acting, scores).Truth == Truth.True) is not { } acting)
                    return Evaluator.Evaluate(run.Rules, new ScoreTable(run.Edition, [sheet]))[0].Recommendations.IsEmpty ? sheet : null;
                if (ItemsBehind(acting, scores).FirstOrDefault(item => free[item].Count > 0) is not { } raised)
                    return null;
                values[raised.Ordinal] = free[raised].Dequeue();
            }

            return null;
        }

        private IEnumerable<Item> ItemsBehind(AnalyzedBranch branch, SheetScores scores) =>
            branch.Decision.ConditionsBehind(branch.Branch).SelectMany(condition => ConditionTrace.Of(condition, scores).Deciding)
                .SelectMany(reading => reading.Score is Item item ? [item] : run.Edition.Items.AsEnumerable());
    }

    /// <summary>All items of a sheet, those with one score together.</summary>
    private sealed class GroupedScores(ScoreSheet sheet) : ILocalizable
    {
        public string In(Language language) => string.Join("; ", sheet.Edition.Items.GroupBy(item => sheet.Value(item)).OrderBy(group => group.Key)
            .Select(group => $"{ScoreText.ShortList(group, language)} = {NumberText.Of(group.Key)}"));
    }
}
