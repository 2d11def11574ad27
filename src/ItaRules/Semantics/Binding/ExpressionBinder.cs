using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Diagnostics;
using ItaRules.Semantics.Bound;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Binds expressions of every kind.</summary>
internal sealed class ExpressionBinder
{
    private readonly BindingContext context;
    private readonly NameBinder names;
    private readonly ScoreBinder scores;
    private readonly ScoreListBinder lists;
    private readonly ComparisonBinder comparisons;
    private readonly ConditionBinder conditions;
    private readonly SumBinder sums;

    public ExpressionBinder(BindingContext context, NameBinder names, ScoreBinder scores, ScoreListBinder lists)
    {
        this.context = context;
        this.names = names;
        this.scores = scores;
        this.lists = lists;
        comparisons = new ComparisonBinder(context);
        Tests = new TestBinder(context, names, this, comparisons);
        conditions = new ConditionBinder(context, this, lists);
        sums = new SumBinder(context, this, lists);
    }

    /// <summary>The binder of predicates that works with this one.</summary>
    public TestBinder Tests { get; }

    /// <summary>What an expression turns out to be.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="year">Whose scores are read.</param>
    /// <param name="texts">Texts that could stand in its place, for the message when a name is not known.</param>
    public ExpressionValue Bind(ExpressionSyntax expression, ReadingYear year, ImmutableArray<string> texts = default)
    {
        var value = BindCore(expression, year, texts.IsDefault ? [] : texts);
        if (value is ExpressionValue.Error)
            context.Fail();
        context.Observe(expression, value);
        return value;
    }

    /// <summary>A score as a number.</summary>
    public static BoundSum Read(SyntaxReference at, ScoreDefinition score, ReadingYear year) =>
        year == ReadingYear.This ? new BoundScore(at, score) : new BoundPreviousScore(at, score);

    private ExpressionValue BindCore(ExpressionSyntax expression, ReadingYear year, ImmutableArray<string> texts)
    {
        if (expression.IsMissing)
            return ExpressionValue.Error.Instance;
        var at = context.At(expression);
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Bind(parenthesized.Expression, year, texts);
            case NumberExpressionSyntax number:
                return new ExpressionValue.Number(new BoundNumber(at, number.Number.NumberValue));
            case TextExpressionSyntax text:
                return new ExpressionValue.Text(text.Text.ValueText);
            case ItemExpressionSyntax or IndicatorExpressionSyntax or InstrumentExpressionSyntax or TotalExpressionSyntax:
                return scores.Bind(expression) is { } score ? new ExpressionValue.Number(Read(at, score, year)) : ExpressionValue.Error.Instance;
            case LevelExpressionSyntax:
                return BindLevel(at, year);
            case AgencyFieldExpressionSyntax field:
                return BindField(field);
            case NameExpressionSyntax name:
                return BindName(name, year, texts);
            case LogicalExpressionSyntax logical:
                return conditions.BindLogical(logical);
            case TestExpressionSyntax test:
                return conditions.BindTest(test);
            case QuantifiedExpressionSyntax quantified:
                return conditions.BindQuantifier(quantified);
            case PrefixExpressionSyntax { Operators: [{ Kind: SyntaxKind.NotKeyword }, ..] } negated:
                return conditions.BindNot(negated);
            case PrefixExpressionSyntax prefix:
                return sums.BindPrefix(prefix, year);
            case ArithmeticExpressionSyntax arithmetic:
                return sums.BindArithmetic(arithmetic, year);
            case AggregateExpressionSyntax aggregate:
                return sums.BindAggregate(aggregate, year);
            default:
                return ExpressionValue.Error.Instance;
        }
    }

    private ExpressionValue BindLevel(SyntaxReference at, ReadingYear year)
    {
        if (year == ReadingYear.Last)
        {
            context.Report(ValueDiagnostics.NothingPrevious, at.Element, at.Element.ToString());
            return ExpressionValue.Error.Instance;
        }

        context.NoteScore();
        return new ExpressionValue.Level(new BoundLevel(at));
    }

    private static ExpressionValue BindField(AgencyFieldExpressionSyntax field) => field.Field.Kind switch
    {
        SyntaxKind.AgencyNameKeyword => new ExpressionValue.Field(AgencyField.Name),
        SyntaxKind.AgencyTypeKeyword => new ExpressionValue.Field(AgencyField.Type),
        SyntaxKind.AgencyDistrictKeyword => new ExpressionValue.Field(AgencyField.District),
        SyntaxKind.AgencyProvinceKeyword => new ExpressionValue.Field(AgencyField.Province),
        _ => ExpressionValue.Error.Instance,
    };

    private ExpressionValue BindName(NameExpressionSyntax name, ReadingYear year, ImmutableArray<string> texts)
    {
        var at = context.At(name);
        switch (names.Resolve(name.Name, texts))
        {
            case LoopNameSymbol when context.LoopScore is { } current:
                context.NoteScore();
                return new ExpressionValue.Number(Read(at, current, year));
            case LetSymbol let:
                return context.Use(let, name.Name, year)?.Value switch
                {
                    ExpressionValue.Number number => new ExpressionValue.Number(new BoundLetUse(at, let, number.Sum)),
                    ExpressionValue.Level level => new ExpressionValue.Level(new BoundLetUse(at, let, level.Rank)),
                    { } other => other,
                    null => ExpressionValue.Error.Instance,
                };
            case DefineSymbol { IsBand: true } band:
                return new ExpressionValue.Band(band);
            case DefineSymbol define:
                return context.Use(define, name.Name, ReadingYear.This)?.Value is ExpressionValue.Condition body
                    ? new ExpressionValue.Condition(new BoundDefineUse(at, define, body.Bound))
                    : ExpressionValue.Error.Instance;
            default:
                return ExpressionValue.Error.Instance;
        }
    }
}
