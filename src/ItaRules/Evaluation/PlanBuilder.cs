using System.Collections.Immutable;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Evaluation;

/// <summary>
/// Flattens conditions into numbers and gates. A condition becomes two literals: where it certainly holds, and where it still possibly holds.
/// In that form Kleene's logic needs no cases: <c>and</c> joins each of the two, the opposite exchanges and inverts them, counting counts each.
/// Undetermined is possible and not certain.
/// </summary>
internal sealed class PlanBuilder
{
    private const int True = 0;

    private readonly Dictionary<NumberStep, int> slots = [];
    private readonly Dictionary<Gate, int> places = [];
    private readonly Dictionary<string, int> textPlaces = [];
    private readonly Dictionary<(double Limit, bool Above), double> thresholds = [];

    public PlanBuilder() => Add(new Gate(GateKind.True));

    public List<NumberStep> Numbers { get; } = [];

    public List<Gate> Gates { get; } = [];

    public List<int> CountOperands { get; } = [];

    public List<string> AgencyTexts { get; } = [];

    /// <summary>Adds a decision: for each branch the literal where it acts, and the literal where the decision is undetermined.</summary>
    public (ImmutableArray<int> Acting, int Open) AddDecision(BoundDecision decision)
    {
        var acting = ImmutableArray.CreateBuilder<int>(decision.Branches.Length);
        var reached = True;
        var open = Opposite(True);
        foreach (var branch in decision.Branches)
        {
            if (branch.Condition is not { } condition)
            {
                acting.Add(reached);
                reached = Opposite(True);
                continue;
            }

            var (certain, possible) = AddCondition(condition);
            acting.Add(And(reached, certain));
            open = Or(open, And(reached, And(possible, Opposite(certain))));
            reached = And(reached, Opposite(possible));
        }

        return (acting.MoveToImmutable(), open);
    }

    private Bounds AddCondition(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => AddComparison(comparison),
        BoundMissingTest missing => Certainly(Add(new Gate(GateKind.Missing, AddSum(missing.Operand)))),
        BoundAgencyTest test => AddAgencyTest(test),
        BoundNot not => AddCondition(not.Operand).Inverted,
        BoundAnd and => and.Operands.Select(AddCondition).Aggregate((left, right) => new(And(left.Certain, right.Certain), And(left.Possible, right.Possible))),
        BoundOr or => or.Operands.Select(AddCondition).Aggregate((left, right) => new(Or(left.Certain, right.Certain), Or(left.Possible, right.Possible))),
        BoundQuantifier quantifier => AddQuantifier(quantifier),
        BoundDefineUse use => AddCondition(use.Body),
        _ => throw new ArgumentException($"A condition of an unknown kind: {condition.GetType().Name}", nameof(condition)),
    };

    private Bounds AddComparison(BoundComparison comparison)
    {
        var left = AddSum(comparison.Left);
        var right = AddSum(comparison.Right);
        if (FiniteConstant(right) is { } rightLimit)
            return AddLimit(left, comparison.Operator, rightLimit);
        if (FiniteConstant(left) is { } leftLimit)
            return AddLimit(right, comparison.Operator.Mirrored(), leftLimit);
        return comparison.Operator switch
        {
            ComparisonOperator.Less => AddPair(GateKind.Less, left, right),
            ComparisonOperator.LessOrEqual => AddPair(GateKind.Less, right, left).Inverted,
            ComparisonOperator.Greater => AddPair(GateKind.Less, right, left),
            ComparisonOperator.GreaterOrEqual => AddPair(GateKind.Less, left, right).Inverted,
            ComparisonOperator.Equal => AddPair(GateKind.Equal, left, right),
            _ => AddPair(GateKind.Equal, left, right).Inverted,
        };
    }

    private Bounds AddLimit(int number, ComparisonOperator comparison, double limit) => comparison switch
    {
        ComparisonOperator.Less => AddThreshold(number, limit, above: false).Inverted,
        ComparisonOperator.LessOrEqual => AddThreshold(number, limit, above: true).Inverted,
        ComparisonOperator.Greater => AddThreshold(number, limit, above: true),
        ComparisonOperator.GreaterOrEqual => AddThreshold(number, limit, above: false),
        ComparisonOperator.Equal => AddEqualLimit(number, limit),
        _ => AddEqualLimit(number, limit).Inverted,
    };

    private Bounds AddEqualLimit(int number, double limit)
    {
        var reached = AddThreshold(number, limit, above: false);
        var passed = AddThreshold(number, limit, above: true);
        return new(And(reached.Certain, Opposite(passed.Possible)), And(reached.Possible, Opposite(passed.Certain)));
    }

    private Bounds AddThreshold(int number, double limit, bool above)
    {
        if (!thresholds.TryGetValue((limit, above), out var threshold))
            thresholds[(limit, above)] = threshold = above ? ScoreThreshold.Above(limit) : ScoreThreshold.AtLeast(limit);
        if (Numbers[number].Kind == NumberKind.Level)
            return AddLevelThreshold(threshold);
        var reached = Add(new Gate(GateKind.AtLeast, number, 0, threshold));
        return new(reached, Or(reached, Add(new Gate(GateKind.Missing, number))));
    }

    // A level that is open lies between two: a total of 90 has passed, whatever the instruments are.
    private Bounds AddLevelThreshold(double threshold)
    {
        var highest = AddNumber(new NumberStep(NumberKind.HighestLevel));
        var certain = Add(new Gate(GateKind.AtLeast, AddNumber(new NumberStep(NumberKind.LowestLevel)), 0, threshold));
        return new(certain, Or(Add(new Gate(GateKind.AtLeast, highest, 0, threshold)), Add(new Gate(GateKind.Missing, highest))));
    }

    private Bounds AddPair(GateKind kind, int left, int right)
    {
        var missing = Or(Add(new Gate(GateKind.Missing, left)), Add(new Gate(GateKind.Missing, right)));
        left = AddNumber(new NumberStep(NumberKind.Round, left));
        right = AddNumber(new NumberStep(NumberKind.Round, right));
        var holds = Add(new Gate(kind, left, right));
        return new(holds, Or(holds, missing));
    }

    private Bounds AddAgencyTest(BoundAgencyTest test)
    {
        var text = NameText.Normalize(test.Text);
        if (!textPlaces.TryGetValue(text, out var place))
        {
            textPlaces[text] = place = AgencyTexts.Count;
            AgencyTexts.Add(text);
        }

        var equal = Add(new Gate(GateKind.AgencyIs, (int)test.Field, place));
        var missing = Add(new Gate(GateKind.AgencyMissing, (int)test.Field));
        var bounds = new Bounds(equal, Or(equal, missing));
        return test.IsEqual ? bounds : bounds.Inverted;
    }

    private Bounds AddQuantifier(BoundQuantifier quantifier)
    {
        var operands = quantifier.Operands.Select(AddCondition).ToList();
        return quantifier.Kind switch
        {
            QuantifierKind.AtLeast => AddCount(operands, quantifier.Count),
            QuantifierKind.AtMost => AddCount(operands, quantifier.Count + 1).Inverted,
            _ => AddExactCount(operands, quantifier.Count),
        };
    }

    private Bounds AddExactCount(List<Bounds> operands, int count)
    {
        var reached = AddCount(operands, count);
        var passed = AddCount(operands, count + 1);
        return new(And(reached.Certain, Opposite(passed.Possible)), And(reached.Possible, Opposite(passed.Certain)));
    }

    private Bounds AddCount(List<Bounds> operands, int count) =>
        new(AddCount(operands.Select(operand => operand.Certain), count), AddCount(operands.Select(operand => operand.Possible), count));

    private int AddCount(IEnumerable<int> literals, int count)
    {
        if (count <= 0)
            return True;
        var first = CountOperands.Count;
        CountOperands.AddRange(literals);
        var length = CountOperands.Count - first;
        if (count > length)
            return Opposite(True);
        return Add(new Gate(GateKind.CountAtLeast, first, length, count));
    }

    private int AddSum(BoundSum sum) => sum switch
    {
        BoundNumber number => AddNumber(new NumberStep(NumberKind.Constant, Value: number.Value)),
        BoundScore score => AddNumber(new NumberStep(NumberKind.Score, score.Score.Ordinal)),
        BoundPreviousScore score => AddNumber(new NumberStep(NumberKind.PreviousScore, score.Score.Ordinal)),
        BoundLevel => AddNumber(new NumberStep(NumberKind.Level)),
        BoundArithmetic arithmetic => AddNumber(new NumberStep(KindOf(arithmetic.Operator), AddSum(arithmetic.Left), AddSum(arithmetic.Right))),
        BoundNegation negation => AddNumber(new NumberStep(NumberKind.Negate, AddSum(negation.Operand))),
        BoundAggregate aggregate => AddAggregate(aggregate),
        BoundLetUse use => AddSum(use.Value),
        _ => throw new ArgumentException($"A number of an unknown kind: {sum.GetType().Name}", nameof(sum)),
    };

    private int AddAggregate(BoundAggregate aggregate)
    {
        var kind = aggregate.Kind switch
        {
            AggregateKind.Lowest => NumberKind.Lower,
            AggregateKind.Highest => NumberKind.Higher,
            _ => NumberKind.Add,
        };
        var joined = aggregate.Operands.Select(AddSum).Aggregate((left, right) => AddNumber(new NumberStep(kind, left, right)));
        if (aggregate.Kind != AggregateKind.Average)
            return joined;
        return AddNumber(new NumberStep(NumberKind.Divide, joined, AddNumber(new NumberStep(NumberKind.Constant, Value: aggregate.Operands.Length))));
    }

    private double? FiniteConstant(int slot) =>
        Numbers[slot] is { Kind: NumberKind.Constant } constant && double.IsFinite(constant.Value) ? constant.Value : null;

    private int AddNumber(NumberStep step)
    {
        if (slots.TryGetValue(step, out var slot))
            return slot;
        slots[step] = slot = Numbers.Count;
        Numbers.Add(step);
        return slot;
    }

    private int Add(Gate gate)
    {
        if (!places.TryGetValue(gate, out var place))
        {
            places[gate] = place = Gates.Count;
            Gates.Add(gate);
        }

        return 2 * place;
    }

    private int And(int left, int right)
    {
        if (left == right || right == True)
            return left;
        if (left == True)
            return right;
        if (left == Opposite(right) || left == Opposite(True) || right == Opposite(True))
            return Opposite(True);
        return Add(new Gate(GateKind.And, Math.Min(left, right), Math.Max(left, right)));
    }

    private int Or(int left, int right) => Opposite(And(Opposite(left), Opposite(right)));

    private static int Opposite(int literal) => literal ^ 1;

    private static Bounds Certainly(int literal) => new(literal, literal);

    private static NumberKind KindOf(ArithmeticOperator arithmetic) => arithmetic switch
    {
        ArithmeticOperator.Add => NumberKind.Add,
        ArithmeticOperator.Subtract => NumberKind.Subtract,
        ArithmeticOperator.Multiply => NumberKind.Multiply,
        _ => NumberKind.Divide,
    };

    /// <summary>Where a condition certainly holds and where it possibly holds.</summary>
    private readonly record struct Bounds(int Certain, int Possible)
    {
        public Bounds Inverted => new(Opposite(Possible), Opposite(Certain));
    }
}
