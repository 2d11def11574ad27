using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds what holds or not: <c>and</c>, <c>or</c>, <c>not</c>, tests and counts of them.</summary>
internal sealed class ConditionBinder(BindingContext context, ExpressionBinder expressions, ScoreListBinder lists)
{
    public ExpressionValue BindLogical(LogicalExpressionSyntax logical)
    {
        var operands = ImmutableArray.CreateBuilder<BoundCondition>(logical.Operands.Count);
        var isAnd = logical.Kind == SyntaxKind.AndExpression;
        for (var i = 0; i < logical.Operands.Count; i++)
        {
            var operand = logical.Operands[i];
            if (isAnd && i + 1 < logical.Operands.Count && operand is AggregateExpressionSyntax)
            {
                // `average of o1 and o2 < 50`: the list ends at `and`, so a number stands alone before it.
                context.Report(ValueDiagnostics.ScoresJoinedByAnd, logical.Operands.GetSeparator(i));
                return ExpressionValue.Error.Instance;
            }

            if (context.RequireCondition(expressions.Bind(operand, ReadingYear.This), operand) is { } condition)
                operands.Add(condition);
        }

        if (operands.Count < logical.Operands.Count)
            return ExpressionValue.Error.Instance;
        var at = context.At(logical);
        var all = operands.MoveToImmutable();
        return new ExpressionValue.Condition(isAnd ? new BoundAnd(at, all) : new BoundOr(at, all));
    }

    public ExpressionValue BindNot(PrefixExpressionSyntax negated)
    {
        // A run of nots is one node however long it is; two take each other away.
        var condition = context.RequireCondition(expressions.Bind(negated.Operand, ReadingYear.This), negated.Operand);
        if (condition is null)
            return ExpressionValue.Error.Instance;
        return new ExpressionValue.Condition(int.IsOddInteger(negated.Operators.Length) ? new BoundNot(context.At(negated), condition) : condition);
    }

    public ExpressionValue BindTest(TestExpressionSyntax test)
    {
        var operand = expressions.Bind(test.Operand, ReadingYear.This);
        var bound = expressions.Tests.Bind(test.Predicate, TextsFor(operand));
        if (operand is ExpressionValue.Error || bound is null)
            return ExpressionValue.Error.Instance;

        var at = context.At(test);
        var condition = operand is ExpressionValue.Quantifier quantifier && test.Operand is QuantifiedExpressionSyntax syntax
            ? Count(quantifier, syntax, bound, at)
            : expressions.Tests.Apply(bound, new BoundTest.Side(operand, test.Operand), at);
        return condition is null ? ExpressionValue.Error.Instance : new ExpressionValue.Condition(condition);
    }

    public ExpressionValue BindQuantifier(QuantifiedExpressionSyntax quantified)
    {
        if (lists.Bind(quantified.Scores) is not { } list)
            return ExpressionValue.Error.Instance;
        if (quantified.QuantifierKeyword.Kind is SyntaxKind.AnyOfKeyword or SyntaxKind.AllOfKeyword or SyntaxKind.NoneOfKeyword)
        {
            return quantified.QuantifierKeyword.Kind switch
            {
                SyntaxKind.AnyOfKeyword => new ExpressionValue.Quantifier(QuantifierKind.AtLeast, 1, list),
                SyntaxKind.AllOfKeyword => new ExpressionValue.Quantifier(QuantifierKind.AtLeast, list.Length, list),
                _ => new ExpressionValue.Quantifier(QuantifierKind.AtMost, 0, list),
            };
        }

        if (quantified.Number is not { IsMissing: false } number)
            return ExpressionValue.Error.Instance;
        var count = number.NumberValue;
        if (count != Math.Floor(count))
        {
            context.Report(ValueDiagnostics.NumberOutsideBounds, number, number.Text, 1, list.Length);
            return ExpressionValue.Error.Instance;
        }

        if (count > list.Length || count == 0)
            context.Report(ValueDiagnostics.CountOutsideList, number, number.Text, list.Length);
        QuantifierKind? kind = quantified.QuantifierKeyword.Kind switch
        {
            SyntaxKind.AtLeastKeyword => QuantifierKind.AtLeast,
            SyntaxKind.AtMostKeyword => QuantifierKind.AtMost,
            SyntaxKind.ExactlyKeyword => QuantifierKind.Exactly,
            _ => null,
        };
        return kind is null ? ExpressionValue.Error.Instance : new ExpressionValue.Quantifier(kind.Value, (int)Math.Min(count, int.MaxValue), list);
    }

    private BoundQuantifier? Count(ExpressionValue.Quantifier quantifier, QuantifiedExpressionSyntax syntax, BoundTest test, SyntaxReference at)
    {
        var leaf = context.At(syntax.Scores);
        var tests = ImmutableArray.CreateBuilder<BoundCondition>(quantifier.List.Length);
        if (Apply(test, quantifier.List[0], leaf, syntax, at) is not { } first)
            return null;
        tests.Add(first);

        // What is wrong for one score is wrong for all, and told once.
        using (context.Mute())
        {
            foreach (var score in quantifier.List.AsSpan()[1..])
            {
                if (Apply(test, score, leaf, syntax, at) is not { } condition)
                    return null;
                tests.Add(condition);
            }
        }

        return new BoundQuantifier(at, quantifier.Kind, quantifier.Count, tests.MoveToImmutable());
    }

    private BoundCondition? Apply(BoundTest test, ScoreDefinition score, SyntaxReference leaf, QuantifiedExpressionSyntax syntax, SyntaxReference at) =>
        expressions.Tests.Apply(test, new BoundTest.Side(new ExpressionValue.Number(new BoundScore(leaf, score)), syntax), at);

    private ImmutableArray<string> TextsFor(ExpressionValue operand) => operand switch
    {
        ExpressionValue.Level => [.. context.Edition.Levels.Levels.SelectMany(level => new[] { $"\"{level.Title.Thai}\"", $"\"{level.Title.English}\"" })],
        ExpressionValue.Field { Which: AgencyField.Type } => [.. AgencyType.All.SelectMany(type => new[] { $"\"{type.Id}\"", $"\"{type.Title.Thai}\"" })],
        _ => [],
    };
}
