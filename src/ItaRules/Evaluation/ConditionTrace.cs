using System.Collections.Immutable;
using ItaRules.Semantics.Bound;

namespace ItaRules.Evaluation;

/// <summary>
/// What a condition was for one sheet, part by part, in three-valued logic with the actual values. Says the same as the engine,
/// and also which scores decided it or which missing ones would.
/// </summary>
public sealed class ConditionTrace
{
    private ConditionTrace(BoundCondition condition, Truth truth, SheetScores scores, ImmutableArray<ConditionTrace> parts, ImmutableArray<SumTrace> numbers)
    {
        Condition = condition;
        Truth = truth;
        Scores = scores;
        Parts = parts;
        Numbers = numbers;
    }

    /// <summary>The condition.</summary>
    public BoundCondition Condition { get; }

    /// <summary>What it was.</summary>
    public Truth Truth { get; }

    /// <summary>What was read.</summary>
    public SheetScores Scores { get; }

    /// <summary>The conditions that it is made of, in order; empty for a single test.</summary>
    public ImmutableArray<ConditionTrace> Parts { get; }

    /// <summary>The numbers of a single test: both sides of a comparison, or what may be missing.</summary>
    public ImmutableArray<SumTrace> Numbers { get; }

    /// <summary>
    /// The scores that decided it, in catalogue order: of an <c>and</c> that is false only those of its false parts, of an <c>or</c> that is true
    /// only those of its true ones, and so on; none while it is undetermined. The level is decided by the total.
    /// </summary>
    public ImmutableArray<ScoreReading> Deciding => DecidingScores.Of(this);

    /// <summary>What is missing and, were it known, would decide it; empty unless it is undetermined.</summary>
    public MissingInputs Missing => MissingInputs.Of(this);

    /// <summary>Follows a condition on one sheet.</summary>
    public static ConditionTrace Of(BoundCondition condition, SheetScores scores)
    {
        switch (condition)
        {
            case BoundComparison comparison:
                var left = SumTrace.Of(comparison.Left, scores);
                var right = SumTrace.Of(comparison.Right, scores);
                return new ConditionTrace(condition, Compare(left, comparison.Operator, right), scores, [], [left, right]);
            case BoundMissingTest test:
                var operand = SumTrace.Of(test.Operand, scores);
                return new ConditionTrace(condition, TruthOf(operand.IsMissing), scores, [], [operand]);
            case BoundAgencyTest test:
                var field = AgencyColumns.Value(scores.Sheet.Agency, test.Field);
                var equal = field is null ? Truth.Undetermined : TruthOf(field == Text.NameText.Normalize(test.Text) == test.IsEqual);
                return new ConditionTrace(condition, equal, scores, [], []);
            case BoundNot not:
                var inner = Of(not.Operand, scores);
                return new ConditionTrace(condition, Opposite(inner.Truth), scores, [inner], []);
            case BoundDefineUse use:
                var body = Of(use.Body, scores);
                return new ConditionTrace(condition, body.Truth, scores, [body], []);
            case BoundAnd and:
                var all = Follow(and.Operands, scores);
                return new ConditionTrace(condition, AtLeast(all, all.Length), scores, all, []);
            case BoundOr or:
                var any = Follow(or.Operands, scores);
                return new ConditionTrace(condition, AtLeast(any, 1), scores, any, []);
            case BoundQuantifier quantifier:
                var counted = Follow(quantifier.Operands, scores);
                return new ConditionTrace(condition, Count(quantifier, counted), scores, counted, []);
            default:
                throw new ArgumentException($"A condition of an unknown kind: {condition.GetType().Name}", nameof(condition));
        }
    }

    private static Truth Compare(SumTrace left, ComparisonOperator comparison, SumTrace right)
    {
        if (!left.IsMissing && !right.IsMissing)
            return TruthOf(RuleArithmetic.Compare(left.Value, comparison, right.Value));
        if (left.Range is { } range && right.IsConstant)
            return CompareRange(range, comparison, right.Value);
        return right.Range is { } other && left.IsConstant ? CompareRange(other, comparison.Mirrored(), left.Value) : Truth.Undetermined;
    }

    // A level that is open: where all between the lowest and the highest compare alike, the one does that it turns out to be.
    private static Truth CompareRange((double Lowest, double Highest) range, ComparisonOperator comparison, double limit)
    {
        if (comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual && limit >= range.Lowest && limit <= range.Highest)
            return Truth.Undetermined;
        var (lowest, highest) = (RuleArithmetic.Compare(range.Lowest, comparison, limit), RuleArithmetic.Compare(range.Highest, comparison, limit));
        return lowest == highest ? TruthOf(lowest) : Truth.Undetermined;
    }

    private static ImmutableArray<ConditionTrace> Follow(ImmutableArray<BoundCondition> conditions, SheetScores scores) =>
        [.. conditions.Select(condition => Of(condition, scores))];

    private static Truth Count(BoundQuantifier quantifier, ImmutableArray<ConditionTrace> parts) => quantifier.Kind switch
    {
        QuantifierKind.AtLeast => AtLeast(parts, quantifier.Count),
        QuantifierKind.AtMost => Opposite(AtLeast(parts, quantifier.Count + 1)),
        _ => (AtLeast(parts, quantifier.Count), AtLeast(parts, quantifier.Count + 1)) switch
        {
            (Truth.True, Truth.False) => Truth.True,
            (Truth.False, _) or (_, Truth.True) => Truth.False,
            _ => Truth.Undetermined,
        },
    };

    private static Truth AtLeast(ImmutableArray<ConditionTrace> parts, int count)
    {
        var holding = parts.Count(part => part.Truth == Truth.True);
        if (holding >= count)
            return Truth.True;
        return holding + parts.Count(part => part.Truth == Truth.Undetermined) >= count ? Truth.Undetermined : Truth.False;
    }

    private static Truth Opposite(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Undetermined,
    };

    private static Truth TruthOf(bool holds) => holds ? Truth.True : Truth.False;
}
