using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Scores;
using ItaRules.Semantics.Bound;
using ItaRules.Text;

namespace ItaRules.Analysis.Logic;

/// <summary>
/// Turns conditions into logic over one set of axes. The conditions are read twice: first for the constants that cut the axes, then for the logic itself.
/// </summary>
internal sealed class LogicBuilder
{
    // Products and quotients of scores are not analysed: each is a number of its own, without limits.
    private const double Unlimited = 1e12;

    private static readonly LogicConstant placeholder = new(Outcomes.True);

    private readonly Edition edition;
    private readonly Dictionary<Quantity, List<double>> constants = [];
    private readonly Dictionary<AgencyField, List<string>> texts = [];
    private readonly Dictionary<Quantity, int> axisOf = [];
    private readonly Dictionary<BoundSum, int> nonlinear = [];
    private ImmutableArray<Axis> axes = [];
    private readonly HashSet<Quantity> askedMissing = [];
    private readonly Dictionary<Quantity, (LinearForm Form, Rounding Rounding)> sums = [];
    private readonly HashSet<int> ordered = [];
    private HashSet<int>? touched;
    private bool isCollecting = true;

    private LogicBuilder(Edition edition) => this.edition = edition;

    /// <summary>The logic of conditions that are looked at together.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="edition">The edition that they are bound in.</param>
    /// <returns>The logic; null when a score is compared with more constants than can be told apart.</returns>
    public static ConditionLogic? Build(ImmutableArray<BoundCondition> conditions, Edition edition)
    {
        var builder = new LogicBuilder(edition);
        foreach (var condition in conditions)
            builder.Node(condition);
        builder.axes = [.. builder.constants.Select(pair => new Axis(pair.Key, pair.Value))];
        if (builder.axes.Any(axis => axis.IsTooFine) || builder.texts.Values.Any(known => known.Count > FieldQuantity.MaximumTexts))
            return null;
        builder.isCollecting = false;
        for (var i = 0; i < builder.axes.Length; i++)
            builder.axisOf[builder.axes[i].Quantity] = i;
        return new ConditionLogic(
            builder.axes,
            [.. conditions.Select(builder.Node)],
            [.. builder.askedMissing.Select(quantity => builder.axisOf[quantity])],
            [.. builder.ordered.Order()],
            [.. builder.sums.Select(pair => builder.LinkOf(pair.Key, pair.Value))],
            builder.texts.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray()));
    }

    private LogicNode Node(BoundCondition condition)
    {
        switch (condition)
        {
            case BoundComparison comparison:
                return Compare(comparison.Left, comparison.Operator, comparison.Right);
            case BoundAgencyTest test:
                return FieldLeaf(test);
            case BoundMissingTest test:
                return MissingTest(test.Operand);
            case BoundNot not:
                return new LogicNot(Node(not.Operand));
            case BoundAnd and:
                return All(and.Operands.Select(Node));
            case BoundOr or:
                return Any(or.Operands.Select(Node));
            case BoundQuantifier quantifier:
                return Quantifier(quantifier);
            case BoundDefineUse use:
                return Node(use.Body);
            default:
                throw new ArgumentOutOfRangeException(nameof(condition), condition.GetType().Name, "A kind of condition that the analysis does not know.");
        }
    }

    private LogicNode Quantifier(BoundQuantifier quantifier)
    {
        ImmutableArray<LogicNode> operands = [.. quantifier.Operands.Select(Node)];
        var atLeast = new LogicAtLeast(quantifier.Count, operands);
        var atMost = new LogicNot(new LogicAtLeast(quantifier.Count + 1, operands));
        return quantifier.Kind switch
        {
            QuantifierKind.AtLeast => atLeast,
            QuantifierKind.AtMost => atMost,
            _ => All([atLeast, atMost]),
        };
    }

    private LogicNode Compare(BoundSum left, ComparisonOperator comparison, BoundSum right)
    {
        if (Extreme(left) is { } leftList)
            return ExtremeNode(leftList, comparison, right);
        if (Extreme(right) is { } rightList)
            return ExtremeNode(rightList, comparison.Mirrored(), left);
        if (LinearForm.Of(left, edition) is not { } leftForm || LinearForm.Of(right, edition) is not { } rightForm)
            return Leaf(new SumQuantity($"#{IdOf(left)} #{IdOf(right)}", -Unlimited, Unlimited), comparison, 0);
        if (leftForm.Weights.IsEmpty && !rightForm.Weights.IsEmpty)
            return Reading(CompareForm(rightForm, comparison.Mirrored(), leftForm.Constant, Rounding.Of(rightForm)), rightForm, left, right);
        if (rightForm.Weights.IsEmpty)
            return Reading(CompareForm(leftForm, comparison, rightForm.Constant, Rounding.Of(leftForm)), leftForm, left, right);
        var difference = leftForm.Minus(rightForm);
        return Reading(CompareForm(difference, comparison, 0, Rounding.Of(leftForm).Minus(Rounding.Of(rightForm))), difference, left, right);
    }

    // A score that falls out of a form (`o14 - o14`, `0 * o14`) still leaves the comparison open while it is missing.
    private LogicNode Reading(LogicNode node, LinearForm form, BoundSum left, BoundSum right)
    {
        ImmutableArray<Quantity> dropped = [.. Quantities(left).Concat(Quantities(right)).Distinct().Where(quantity => !form.Weights.ContainsKey(quantity))];
        if (dropped.IsEmpty)
            return node;
        return Strict(() =>
        {
            foreach (var quantity in dropped)
            {
                if (isCollecting)
                    constants.TryAdd(quantity, []);
                else
                    Touch(axisOf[quantity]);
            }

            return node;
        });
    }

    private LogicNode CompareForm(LinearForm form, ComparisonOperator comparison, double constant, Rounding rounding)
    {
        if (form.Weights.IsEmpty)
            return new LogicConstant(RuleArithmetic.Compare(form.Constant, comparison, constant) ? Outcomes.True : Outcomes.False);

        // a < b and b > a are one comparison: the first score by name has a positive weight.
        if (form.Weights.MinBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Value < 0)
            return CompareForm(form.Times(-1), comparison.Mirrored(), -constant, rounding.Mirrored());
        var quantity = form.AsQuantity();
        if (isCollecting && quantity is SumQuantity)
            Collect(quantity, form, rounding);
        return Leaf(quantity, comparison, ScoreArithmetic.RoundSum(constant - form.Constant));
    }

    // The scores of a sum become axes of their own. Levels are places on a scale and no numbers that add up.
    private void Collect(Quantity sum, LinearForm form, Rounding rounding)
    {
        if (form.Weights.Keys.Any(part => part is not ScoreQuantity))
            return;
        foreach (var part in form.Weights.Keys)
            constants.TryAdd(part, []);
        sums[sum] = (form, sums.TryGetValue(sum, out var known) ? known.Rounding.Or(rounding) : rounding);
    }

    private LinearLink LinkOf(Quantity sum, (LinearForm Form, Rounding Rounding) of) =>
        new(axisOf[sum], [.. of.Form.Weights.Select(part => (axisOf[part.Key], part.Value))], of.Rounding);

    private LogicStrict ExtremeNode(BoundAggregate list, ComparisonOperator comparison, BoundSum other)
    {
        var node = Strict(() => CompareExtreme(list, comparison, other));
        if (comparison is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
            ordered.UnionWith(node.Axes);
        return node;
    }

    // `lowest of a, b below 50` is `a below 50 or b below 50`, as long as none is missing; and so on.
    private LogicNode CompareExtreme(BoundAggregate list, ComparisonOperator comparison, BoundSum other)
    {
        var isLowest = list.Kind == AggregateKind.Lowest;
        switch (comparison)
        {
            case ComparisonOperator.Less or ComparisonOperator.LessOrEqual:
                return isLowest ? Any(Each(comparison)) : All(Each(comparison));
            case ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual:
                return isLowest ? All(Each(comparison)) : Any(Each(comparison));
            case ComparisonOperator.Equal:
                return All([CompareExtreme(list, ComparisonOperator.LessOrEqual, other), CompareExtreme(list, ComparisonOperator.GreaterOrEqual, other)]);
            default:
                return new LogicNot(CompareExtreme(list, ComparisonOperator.Equal, other));
        }

        IEnumerable<LogicNode> Each(ComparisonOperator each) => list.Operands.Select(operand => Compare(operand, each, other));
    }

    private LogicStrict Strict(Func<LogicNode> build)
    {
        var outer = touched;
        touched = [];
        var node = build();
        ImmutableArray<int> inside = [.. touched.Order()];
        outer?.UnionWith(touched);
        touched = outer;
        return new LogicStrict(node, inside, [.. inside.Select(axis => new LogicLeaf(axis, axes[axis].Known, Outcomes.Undetermined))]);
    }

    // A number is missing when one of its scores is.
    private LogicNode MissingTest(BoundSum operand)
    {
        // Whether a divisor is zero is not followed: such a test is taken as open.
        return MayDivideByZero(operand)
            ? Leaf(new SumQuantity($"#{IdOf(operand)}", -Unlimited, Unlimited), ComparisonOperator.Equal, 0)
            : Any(Quantities(operand).Select(MissingLeaf));
    }

    private bool MayDivideByZero(BoundSum sum) => sum switch
    {
        BoundArithmetic { Operator: ArithmeticOperator.Divide } quotient =>
            MayDivideByZero(quotient.Left) || LinearForm.Of(quotient.Right, edition) is not { Weights.IsEmpty: true } divisor || double.IsNaN(RuleArithmetic.Divide(1, divisor.Constant)),
        BoundArithmetic arithmetic => MayDivideByZero(arithmetic.Left) || MayDivideByZero(arithmetic.Right),
        BoundNegation negation => MayDivideByZero(negation.Operand),
        BoundAggregate aggregate => aggregate.Operands.Any(MayDivideByZero),
        BoundLetUse use => MayDivideByZero(use.Value),
        _ => false,
    };

    private IEnumerable<Quantity> Quantities(BoundSum sum) => sum switch
    {
        BoundAggregate aggregate => aggregate.Operands.SelectMany(Quantities),
        BoundArithmetic arithmetic => Quantities(arithmetic.Left).Concat(Quantities(arithmetic.Right)),
        BoundNegation negation => Quantities(negation.Operand),
        BoundLetUse use => Quantities(use.Value),
        _ => LinearForm.Of(sum, edition)!.Weights.Keys,
    };

    private LogicNode MissingLeaf(Quantity quantity)
    {
        askedMissing.Add(quantity);
        if (!isCollecting)
            return new LogicLeaf(Touch(axisOf[quantity]), default, Outcomes.True);
        constants.TryAdd(quantity, []);
        return placeholder;
    }

    private LogicNode FieldLeaf(BoundAgencyTest test)
    {
        if (!texts.TryGetValue(test.Field, out var known))
            texts[test.Field] = known = [];
        var text = NameText.Normalize(test.Text);
        if (!known.Contains(text))
            known.Add(text);
        return Leaf(new FieldQuantity(test.Field), test.IsEqual ? ComparisonOperator.Equal : ComparisonOperator.NotEqual, known.IndexOf(text));
    }

    private LogicNode Leaf(Quantity quantity, ComparisonOperator comparison, double constant)
    {
        if (!isCollecting)
        {
            var axis = Touch(axisOf[quantity]);
            return new LogicLeaf(axis, axes[axis].Where(comparison, constant), Outcomes.Undetermined);
        }

        if (!constants.TryGetValue(quantity, out var known))
            constants[quantity] = known = [];
        known.Add(constant);
        return placeholder;
    }

    private int IdOf(BoundSum sum)
    {
        nonlinear.TryAdd(sum, nonlinear.Count);
        return nonlinear[sum];
    }

    private int Touch(int axis)
    {
        touched?.Add(axis);
        return axis;
    }

    private static BoundAggregate? Extreme(BoundSum sum) => sum switch
    {
        BoundLetUse use => Extreme(use.Value),
        BoundAggregate { Kind: AggregateKind.Lowest or AggregateKind.Highest } aggregate => aggregate,
        _ => null,
    };

    private static LogicAtLeast All(IEnumerable<LogicNode> operands) => All([.. operands]);

    private static LogicAtLeast All(ImmutableArray<LogicNode> operands) => new(operands.Length, operands);

    private static LogicAtLeast Any(IEnumerable<LogicNode> operands) => new(1, [.. operands]);
}
