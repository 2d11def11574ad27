using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>What an undetermined condition lacks: were all of it known, the condition would be decided. What could not matter is not in it.</summary>
/// <param name="Scores">Scores of this year, in catalogue order. Of an open level the total or the instruments that leave it open.</param>
/// <param name="PreviousScores">Scores of this year whose value of last year is missing, in catalogue order.</param>
/// <param name="Fields">Fields of the agency.</param>
/// <param name="DividesByZero">Whether a division by zero leaves it open, which no score can mend.</param>
public sealed record MissingInputs(
    ImmutableArray<ScoreDefinition> Scores, ImmutableArray<ScoreDefinition> PreviousScores, ImmutableArray<AgencyField> Fields, bool DividesByZero)
{
    /// <summary>Nothing is missing.</summary>
    public static MissingInputs None { get; } = new([], [], [], false);

    /// <summary>Everything that several lack, each once.</summary>
    public static MissingInputs Join(IReadOnlyCollection<MissingInputs> all) => new(
        [.. all.SelectMany(one => one.Scores).Distinct().OrderBy(score => score.Ordinal)],
        [.. all.SelectMany(one => one.PreviousScores).Distinct().OrderBy(score => score.Ordinal)],
        [.. all.SelectMany(one => one.Fields).Distinct().Order()],
        all.Any(one => one.DividesByZero));

    internal static MissingInputs Of(ConditionTrace trace)
    {
        if (trace.Truth != Truth.Undetermined)
            return None;
        var collector = new Collector(trace.Scores);
        collector.Collect(trace);
        return collector.Result;
    }

    private sealed class Collector(SheetScores scores)
    {
        private readonly HashSet<ScoreDefinition> ofThisYear = [];
        private readonly HashSet<ScoreDefinition> ofLastYear = [];
        private readonly SortedSet<AgencyField> fields = [];
        private bool dividesByZero;

        public MissingInputs Result => new(
            [.. ofThisYear.OrderBy(score => score.Ordinal)],
            [.. ofLastYear.OrderBy(score => score.Ordinal)],
            [.. fields],
            dividesByZero);

        public void Collect(ConditionTrace trace)
        {
            // A part that is true or false has had its say; only undetermined ones can still turn the whole.
            if (trace.Truth != Truth.Undetermined)
                return;
            if (trace.Condition is BoundAgencyTest test)
                fields.Add(test.Field);
            foreach (var number in trace.Numbers)
                Collect(number);
            foreach (var part in trace.Parts)
                Collect(part);
        }

        private void Collect(SumTrace number)
        {
            if (!number.IsMissing)
                return;
            if (number.Sum is BoundLevel)
                CollectLevel();
            else if (number.Reading is { } reading)
                (reading.IsPrevious ? ofLastYear : ofThisYear).Add(reading.Score);
            dividesByZero |= number.IsDividedByZero;
            foreach (var operand in number.Operands)
                Collect(operand);
        }

        private void CollectLevel()
        {
            var edition = scores.Sheet.Edition;
            if (double.IsNaN(scores.Sheet.Value(edition.Total)))
                ofThisYear.Add(edition.Total);
            else
                ofThisYear.UnionWith(edition.Instruments.Where(instrument => double.IsNaN(scores.Sheet.Value(instrument))));
        }
    }
}
