using System.Collections.Immutable;
using System.Globalization;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds predicates, and asks them of values.</summary>
internal sealed class TestBinder(BindingContext context, NameBinder names, ExpressionBinder expressions, ComparisonBinder comparisons)
{
    /// <summary>Binds a predicate by itself; null with a message when something in it has no meaning.</summary>
    /// <param name="predicate">The predicate.</param>
    /// <param name="texts">The texts that the value can be compared with; a name that is none of ours was perhaps meant for one.</param>
    public BoundTest? Bind(PredicateSyntax predicate, ImmutableArray<string> texts)
    {
        var at = context.At(predicate);
        switch (predicate)
        {
            case ComparisonPredicateSyntax comparison:
                return BindComparison(comparison, texts);
            case BetweenPredicateSyntax between:
                return new BoundTest.Between(at, BindSide(between.Low, texts), BindSide(between.High, texts), between.IsNegated);
            case MissingPredicateSyntax missing:
                return new BoundTest.Missing(at, missing.IsNegated);
            case BandPredicateSyntax band:
                return BindBand(band);
            default:
                context.Fail();
                return null;
        }
    }

    /// <summary>Asks a test of a value; null with a message when they do not fit.</summary>
    /// <param name="test">The test.</param>
    /// <param name="operand">The value.</param>
    /// <param name="at">The source of value and test together.</param>
    public BoundCondition? Apply(BoundTest test, BoundTest.Side operand, SyntaxReference at)
    {
        switch (test)
        {
            case BoundTest.Comparison { SecondOperator: null } comparison:
                return comparisons.Bind(at, operand, comparison.Operator, comparison.Right);
            case BoundTest.Comparison chain:
                return Join(
                    at,
                    comparisons.Bind(at, operand, chain.Operator, chain.Right),
                    comparisons.Bind(at, chain.Right, chain.SecondOperator.Value, chain.SecondRight!.Value));
            case BoundTest.Between between:
                var inside = Join(
                    at,
                    comparisons.Bind(at, operand, ComparisonOperator.GreaterOrEqual, between.Low),
                    comparisons.Bind(at, operand, ComparisonOperator.LessOrEqual, between.High));
                return Negate(inside, between.IsNegated);
            case BoundTest.Missing missing:
                var sum = operand.Value is ExpressionValue.Level level ? level.Rank : context.RequireNumber(operand.Value, operand.Syntax);
                return sum is null ? null : Negate(new BoundMissingTest(at, sum), missing.IsNegated);
            case BoundTest.Band band:
                return Negate(ApplyBand(band, operand, at), band.IsNegated);
            default:
                return null;
        }
    }

    /// <summary>Whether the values of a band make sense before the value is known that it is asked of; a text there is the name of a level.</summary>
    public bool Check(BoundTest test) => test switch
    {
        BoundTest.Comparison { SecondRight: { } second } chain => Check(chain.Right) && Check(second),
        BoundTest.Comparison comparison => Check(comparison.Right),
        BoundTest.Between between => Check(between.Low) && Check(between.High),
        _ => true,
    };

    private bool Check(BoundTest.Side side) => side.Value switch
    {
        ExpressionValue.Level => true,
        ExpressionValue.Text text => comparisons.BindLevel(text.Content, side.Syntax) is not null,
        _ => context.RequireNumber(side.Value, side.Syntax) is not null,
    };

    private BoundTest.Comparison? BindComparison(ComparisonPredicateSyntax comparison, ImmutableArray<string> texts)
    {
        var right = BindSide(comparison.Right, texts);
        var second = comparison.SecondRight is { } secondRight ? BindSide(secondRight, texts) : (BoundTest.Side?)null;
        var secondOperator = comparison.SecondOperator is { } token ? OperatorOf(token) : null;
        if (OperatorOf(comparison.Operator) is { } first && secondOperator is null == second is null)
            return new BoundTest.Comparison(context.At(comparison), first, right, secondOperator, second);
        context.Fail();
        return null;
    }

    private BoundTest.Side BindSide(ExpressionSyntax syntax, ImmutableArray<string> texts) => new(expressions.Bind(syntax, ReadingYear.This, texts), syntax);

    private BoundTest.Band? BindBand(BandPredicateSyntax band)
    {
        switch (names.Resolve(band.Name, []))
        {
            case null:
                context.Fail();
                return null;
            case DefineSymbol { IsBand: true } define:
                return context.Use(define, band.Name, ReadingYear.This) is { Band: { } test }
                    ? new BoundTest.Band(context.At(band), define, test, band.IsNegated)
                    : null;
            default:
                context.Report(ValueDiagnostics.NotABand, band.Name, band.Name.Text);
                return null;
        }
    }

    // What is wrong inside the band is told at its declaration; here can only be wrong what it is asked of.
    private BoundDefineUse? ApplyBand(BoundTest.Band band, BoundTest.Side operand, SyntaxReference at)
    {
        if (operand.Value is ExpressionValue.Error)
        {
            context.Fail();
            return null;
        }

        BoundDefineUse? bound = null;
        using (context.Mute())
        {
            if (Apply(band.Test, operand, at) is { } body)
                bound = new BoundDefineUse(at, band.Define, body);
        }

        if (bound is not null)
        {
            CheckScale(band, operand, bound.Body);
            return bound;
        }

        context.Report(ValueDiagnostics.BandMismatch, operand.Syntax, band.Define.Name, operand.Syntax.ToString());
        return null;
    }

    // A band may be about differences or sums, so that its limits are only wrong where it is asked of a score.
    private void CheckScale(BoundTest.Band band, BoundTest.Side operand, BoundCondition body)
    {
        if (context.IsMuted || operand.Value is not ExpressionValue.Number { Sum: var score } || !SumFacts.IsOnScoreScale(score))
            return;
        foreach (var comparison in Comparisons(body))
        {
            if ((SumFacts.ConstantOf(comparison.Right) ?? SumFacts.ConstantOf(comparison.Left)) is not { } limit || limit is >= 0 and <= 100)
                continue;
            context.Report(ValueDiagnostics.BandOutsideScale, band.Syntax.Element, band.Define.Name, limit.ToString(CultureInfo.InvariantCulture));
            return;
        }
    }

    private static IEnumerable<BoundComparison> Comparisons(BoundCondition condition) => condition switch
    {
        BoundComparison comparison => [comparison],
        BoundAnd and => and.Operands.SelectMany(Comparisons),
        BoundNot not => Comparisons(not.Operand),
        BoundDefineUse use => Comparisons(use.Body),
        _ => [],
    };

    private static BoundCondition? Negate(BoundCondition? condition, bool isNegated) =>
        condition is not null && isNegated ? new BoundNot(condition.Syntax, condition) : condition;

    private static BoundAnd? Join(SyntaxReference at, BoundCondition? first, BoundCondition? second) =>
        first is null || second is null ? null : new BoundAnd(at, [first, second]);

    private static ComparisonOperator? OperatorOf(SyntaxToken token) => token.Kind switch
    {
        SyntaxKind.LessToken or SyntaxKind.BelowKeyword => ComparisonOperator.Less,
        SyntaxKind.LessOrEqualToken or SyntaxKind.AtMostKeyword => ComparisonOperator.LessOrEqual,
        SyntaxKind.GreaterToken or SyntaxKind.AboveKeyword => ComparisonOperator.Greater,
        SyntaxKind.GreaterOrEqualToken or SyntaxKind.AtLeastKeyword => ComparisonOperator.GreaterOrEqual,
        SyntaxKind.EqualToken or SyntaxKind.EqualsKeyword => ComparisonOperator.Equal,
        SyntaxKind.NotEqualToken => ComparisonOperator.NotEqual,
        _ => null,
    };
}
