using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis;

/// <summary>
/// Values of an item for which no rule answers, between values that rules answer which read nothing else. Where the catalogue lists values without
/// being sure of the list, a gap has a listed value in it.
/// </summary>
internal sealed class GapCheck : ILogicCheck
{
    private static readonly LocalizedText above = new("กฎที่ตอบคะแนนที่สูงกว่า", "the rule that answers higher scores");

    public IEnumerable<Diagnostic> Find(AnalysisRun run)
    {
        var readers = run.Branches.SelectMany(branch => branch.Conditions.SelectMany(ScoreReads.Of).Distinct().Select(score => (score, branch)))
            .Where(pair => pair.score is Item).ToLookup(pair => (Item)pair.score, pair => pair.branch);
        foreach (var item in readers.OrderBy(group => group.Key.Ordinal))
        {
            if (item.Any(branch => run.Faulty.Contains(branch.Rule)))
                continue;
            if (Regions.Of(item.Key, [.. item], run) is { } regions && regions.Gap(run) is { } gap)
                yield return gap;
        }
    }

    private sealed class Regions
    {
        private readonly Item item;
        private readonly ImmutableArray<AnalyzedBranch> alone;
        private readonly ImmutableArray<AnalyzedBranch> others;
        private readonly ConditionLogic logic;

        private Regions(Item item, ImmutableArray<AnalyzedBranch> alone, ImmutableArray<AnalyzedBranch> others, ConditionLogic logic)
        {
            this.item = item;
            this.alone = alone;
            this.others = others;
            this.logic = logic;
        }

        private Axis Axis => logic.Axes[0];

        public static Regions? Of(Item item, ImmutableArray<AnalyzedBranch> readers, AnalysisRun run)
        {
            var alone = readers.Where(branch => LogicBuilder.Build([branch.Acting], run.Edition) is { Axes: [{ Quantity: ScoreQuantity { IsPrevious: false } }] }).ToImmutableArray();
            if (alone.Length < 2)
                return null;
            return LogicBuilder.Build([.. alone.Select(branch => branch.Acting)], run.Edition) is { Axes: [_] } logic
                ? new Regions(item, alone, [.. readers.Except(alone)], logic)
                : null;
        }

        public Diagnostic? Gap(AnalysisRun run)
        {
            var answered = Enumerable.Range(1, Axis.CellCount - 1).Select(cell => Answering(cell)).ToList();
            var first = answered.FindIndex(branch => branch is not null);
            var last = answered.FindLastIndex(branch => branch is not null);
            for (var start = first + 1; first >= 0 && start < last; start++)
            {
                if (answered[start] is not null)
                    continue;
                var end = start;
                while (answered[end + 1] is null)
                    end++;
                if (Reported(start + 1, end + 1, answered[start - 1]!, answered[end + 1]!, run) is { } gap)
                    return gap;
                start = end;
            }

            return null;
        }

        private AnalyzedBranch? Answering(int cell)
        {
            ImmutableArray<CellSet> box = [CellSet.Of(cell)];
            for (var i = 0; i < alone.Length; i++)
            {
                if (logic.Nodes[i].On(box.AsSpan()) == Outcomes.True)
                    return alone[i];
            }

            return null;
        }

        private Diagnostic? Reported(int firstCell, int lastCell, AnalyzedBranch lower, AnalyzedBranch higher, AnalysisRun run)
        {
            var cells = default(CellSet);
            for (var cell = firstCell; cell <= lastCell; cell++)
                cells |= CellSet.Of(cell);
            var listed = cells & Axis.Listed;
            var (low, high) = (Axis.Bounds(firstCell).Low, Axis.Bounds(lastCell).High);
            var values = new ScoreInterval(low, high, Axis.Bounds(firstCell).High == low, Axis.Bounds(lastCell).Low == high);
            if (listed.IsEmpty || others.Any(branch => MayAnswer(branch, values, run)))
                return null;
            if (ScoreExample.Of(logic, [CellSet.Of(listed.First)], run.Edition) is not { } example
                || alone.Any(branch => ConditionTrace.Of(branch.Acting, example.Scores).Truth == Truth.True))
                return null;
            return run.Report(
                LogicDiagnostics.Gap,
                lower.Branch.Condition?.Syntax ?? lower.Branch.Syntax,
                [item.RuleCode, values, example],
                [new RelatedLocation((higher.Branch.Condition?.Syntax ?? higher.Branch.Syntax).Location, above)]);
        }

        // Rules that read other scores too fill a gap as soon as they may act in it.
        private bool MayAnswer(AnalyzedBranch branch, ScoreInterval values, AnalysisRun run)
        {
            var syntax = branch.Branch.Syntax;
            var score = new BoundScore(syntax, item);
            BoundCondition inGap = new BoundAnd(
                syntax,
                [
                    new BoundComparison(syntax, score, values.HasLow ? ComparisonOperator.GreaterOrEqual : ComparisonOperator.Greater, new BoundNumber(syntax, values.Low)),
                    new BoundComparison(syntax, score, values.HasHigh ? ComparisonOperator.LessOrEqual : ComparisonOperator.Less, new BoundNumber(syntax, values.High)),
                ]);
            return LogicBuilder.Build([branch.Acting, inGap], run.Edition) is not { } both
                || run.Ask(syntax, [new Constraint(both.Nodes[0], Outcomes.True), new Constraint(both.Nodes[1], Outcomes.True)], both.Everything(onlyListed: false), out _) != Verdict.Impossible;
        }
    }
}
