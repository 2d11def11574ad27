using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Evaluation;
using ItaRules.Semantics;
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
        var readers = run.Branches.SelectMany(branch => branch.Reads.Select(score => (score, branch)))
            .Where(pair => pair.score is Item).ToLookup(pair => (Item)pair.score, pair => pair.branch);
        foreach (var item in readers.OrderBy(group => group.Key.Ordinal))
        {
            if (item.Any(branch => run.Faulty.Contains(branch.Rule)))
                continue;
            ImmutableArray<AnalyzedBranch> branches = [.. item];
            var gap = run.Remember(branches[0].Branch.Syntax, $"gap {item.Key.Ordinal}", branches.Select(branch => branch.Acting), () => Regions.Of(item.Key, branches, run)?.Gap(run));
            if (gap is not null && run.Report(LogicDiagnostics.Gap, SyntaxOf(branches[gap.Lower]), [item.Key.RuleCode, gap.Values, gap.Example], [new RelatedLocation(SyntaxOf(branches[gap.Higher]).Location, above)]) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private static SyntaxReference SyntaxOf(AnalyzedBranch branch) => branch.Branch.Condition?.Syntax ?? branch.Branch.Syntax;

    /// <summary>A gap, with the places of the branches below and above it among the readers of the item.</summary>
    private sealed record FoundGap(int Lower, int Higher, ScoreInterval Values, ScoreExample Example);

    private sealed class Regions
    {
        private readonly Item item;
        private readonly ImmutableArray<AnalyzedBranch> readers;
        private readonly ImmutableArray<int> alone;
        private readonly ConditionLogic logic;
        private readonly int place;

        private Regions(Item item, ImmutableArray<AnalyzedBranch> readers, ImmutableArray<int> alone, ConditionLogic logic, int place)
        {
            this.item = item;
            this.readers = readers;
            this.alone = alone;
            this.logic = logic;
            this.place = place;
        }

        private Axis Axis => logic.Axes[place];

        public static Regions? Of(Item item, ImmutableArray<AnalyzedBranch> readers, AnalysisRun run)
        {
            ImmutableArray<int> alone = [.. Enumerable.Range(0, readers.Length).Where(i => LogicBuilder.Build([readers[i].Acting], run.Edition) is { Axes: [{ Quantity: ScoreQuantity { IsPrevious: false } }] })];
            if (alone.Length < 2 || LogicBuilder.Build([.. readers.Select(branch => branch.Acting)], run.Edition) is not { } logic)
                return null;
            var place = logic.AxisOf(new ScoreQuantity(item, IsPrevious: false));
            return place < 0 ? null : new Regions(item, readers, alone, logic, place);
        }

        public FoundGap? Gap(AnalysisRun run)
        {
            var answered = Enumerable.Range(1, Axis.CellCount - 1).Select(Answering).ToList();
            var first = answered.FindIndex(branch => branch is not null);
            var last = answered.FindLastIndex(branch => branch is not null);
            int? lower = null;
            for (var start = first; first >= 0 && start < last; start++)
            {
                lower = answered[start] ?? lower;
                if (answered[start] is not null || MayBeAnswered(start + 1, run))
                    continue;
                var end = start;
                while (answered[end + 1] is null && !MayBeAnswered(end + 2, run))
                    end++;
                if (Reported(start + 1, end + 1, lower!.Value, answered.Skip(end).First(branch => branch is not null)!.Value, run) is { } gap)
                    return gap;
                start = end;
            }

            return null;
        }

        private int? Answering(int cell)
        {
            var box = BoxAt(cell, onlyKnown: true);
            foreach (var i in alone)
            {
                if (logic.Nodes[i].On(box.AsSpan()) == Outcomes.True)
                    return i;
            }

            return null;
        }

        // Rules that read other scores too answer a value as soon as they may act on it.
        private bool MayBeAnswered(int cell, AnalysisRun run) => Enumerable.Range(0, readers.Length).Except(alone).Any(i =>
            run.Ask(readers[i].Branch.Syntax, logic, [new Constraint(logic.Nodes[i], Outcomes.True)], BoxAt(cell, onlyKnown: false), out _) != Verdict.Impossible);

        private ImmutableArray<CellSet> BoxAt(int cell, bool onlyKnown) => logic.Everything(onlyListed: false, mayLack: !onlyKnown).SetItem(place, CellSet.Of(cell));

        private FoundGap? Reported(int firstCell, int lastCell, int lower, int higher, AnalysisRun run)
        {
            var cells = default(CellSet);
            for (var cell = firstCell; cell <= lastCell; cell++)
                cells |= CellSet.Of(cell);
            var listed = cells & Axis.Listed;
            var (low, high) = (Axis.Bounds(firstCell).Low, Axis.Bounds(lastCell).High);
            var values = new ScoreInterval(low, high, Axis.Bounds(firstCell).High == low, Axis.Bounds(lastCell).Low == high);
            if (listed.IsEmpty)
                return null;
            ImmutableArray<CellSet> alone = [.. logic.Axes.Select((_, i) => i == place ? CellSet.Of(listed.First) : CellSet.Missing)];
            if (ScoreExample.Of(logic, FoundScores.In(alone), run.Edition) is not { } example || readers.Any(branch => ConditionTrace.Of(branch.Acting, example.Scores).Truth == Truth.True))
                return null;
            return new FoundGap(lower, higher, values, example);
        }
    }
}
