using System.Collections.Immutable;
using ItaRules.Analysis.Logic;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Analysis;

/// <summary>For each item of an edition the line from 0 to 100, cut where rules cut it, with the rules that answer each stretch.</summary>
public sealed class CoverageMap
{
    private CoverageMap(BoundRuleSet rules, ImmutableArray<ItemMap> items)
    {
        Rules = rules;
        Items = items;
    }

    /// <summary>The rules.</summary>
    public BoundRuleSet Rules { get; }

    /// <summary>The items of the edition, in catalogue order.</summary>
    public ImmutableArray<ItemMap> Items { get; }

    /// <summary>Draws the map of a rule set.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How much work may be done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CoverageMap Of(BoundRuleSet rules, AnalysisOptions? options = null, CancellationToken cancellation = default)
    {
        var run = new AnalysisRun(rules, options ?? AnalysisOptions.Default, cancellation);
        var readers = run.Branches.SelectMany(branch => branch.Reads.OfType<Item>().Select(item => (item, branch))).ToLookup(pair => pair.item, pair => pair.branch);
        return new CoverageMap(rules, [.. rules.Edition.Items.Select(item => MapOf(item, [.. readers[item]], run))]);
    }

    private static ItemMap MapOf(Item item, ImmutableArray<AnalyzedBranch> readers, AnalysisRun run)
    {
        if (readers.IsEmpty)
            return new ItemMap(item, [new MapStretch(new ScoreInterval(0, 100, HasLow: true, HasHigh: true), StretchKind.Unanswered, [])]);
        if (LogicBuilder.Build([.. readers.Select(branch => branch.Acting)], run.Edition) is not { } logic || logic.AxisOf(new ScoreQuantity(item, IsPrevious: false)) is not (>= 0 and var place))
            return new ItemMap(item, []);
        var axis = logic.Axes[place];
        var cells = Enumerable.Range(1, axis.CellCount - 1).Select(cell => new Cell(cell, AnswersAt(cell, place, logic, readers, run))).ToList();
        return new ItemMap(item, [.. Stretches(axis, cells)]);
    }

    private static ImmutableArray<MapAnswer> AnswersAt(int cell, int place, ConditionLogic logic, ImmutableArray<AnalyzedBranch> readers, AnalysisRun run)
    {
        var answers = ImmutableArray.CreateBuilder<MapAnswer>();
        var box = logic.Everything(onlyListed: false).SetItem(place, CellSet.Of(cell));
        for (var i = 0; i < readers.Length; i++)
        {
            var branch = readers[i];
            if (run.Ask(branch.Branch.Syntax, logic, [new Constraint(logic.Nodes[i], Outcomes.True)], box, out _) == Verdict.Impossible)
                continue;
            var isAlone = run.Ask(branch.Branch.Syntax, logic, [new Constraint(logic.Nodes[i], Outcomes.False | Outcomes.Undetermined)], box, out _) == Verdict.Impossible;
            answers.Add(new MapAnswer(branch.Rule, branch.Branch, isAlone));
        }

        return answers.ToImmutable();
    }

    // Neighbouring cells with the same answers are one stretch. What rules answer that read other scores too cuts only where no other rule answers.
    private static IEnumerable<MapStretch> Stretches(Axis axis, List<Cell> cells)
    {
        var first = cells.FindIndex(cell => !cell.Answers.IsEmpty);
        var last = cells.FindLastIndex(cell => !cell.Answers.IsEmpty);
        for (var start = 0; start < cells.Count; start++)
        {
            var end = start;
            while (end + 1 < cells.Count && cells[end + 1].IsLike(cells[start], axis))
                end++;
            ImmutableArray<MapAnswer> answers = [.. cells[start..(end + 1)].SelectMany(cell => cell.Answers).OrderByDescending(answer => answer.IsAlone).Distinct()];
            var (low, afterLow) = axis.Bounds(cells[start].Place);
            var (beforeHigh, high) = axis.Bounds(cells[end].Place);
            yield return new MapStretch(
                new ScoreInterval(low, high, low == afterLow, beforeHigh == high), KindOf(answers, axis.Listed.Contains(cells[start].Place), isBetween: start > first && end < last && first >= 0), answers);
            start = end;
        }
    }

    private static StretchKind KindOf(ImmutableArray<MapAnswer> answers, bool isSeen, bool isBetween) => answers.Where(answer => answer.IsAlone).Select(answer => answer.Rule).Distinct().Count() switch
    {
        0 when answers.IsEmpty => !isSeen ? StretchKind.Unseen : isBetween ? StretchKind.Gap : StretchKind.Unanswered,
        0 => StretchKind.WithOthers,
        1 => StretchKind.Answered,
        _ => StretchKind.Overlap,
    };

    private sealed record Cell(int Place, ImmutableArray<MapAnswer> Answers)
    {
        public ImmutableArray<MapAnswer> Deciding { get; } = Answers.Any(answer => answer.IsAlone) ? [.. Answers.Where(answer => answer.IsAlone)] : Answers;

        // Where nothing is answered, it counts whether the catalogue lists a value.
        public bool IsLike(Cell other, Axis axis) =>
            Deciding.SequenceEqual(other.Deciding) && (!Deciding.IsEmpty || axis.Listed.Contains(Place) == axis.Listed.Contains(other.Place));
    }
}
