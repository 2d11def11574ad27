using System.Collections.Immutable;
using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>Finds what lets and defines mean.</summary>
internal sealed class DefinitionBinder(BindingContext context, ExpressionBinder expressions, TestBinder tests, ScoreListBinder lists)
{
    /// <summary>The meaning of a let or define of this file; null when there is an error in it.</summary>
    public BoundDefinition? Bind(Symbol symbol, ReadingYear year)
    {
        var syntax = (DeclarationSyntax)symbol.Declaration!.Value.Element;
        if (BrokenSyntax.IsBroken(syntax))
            return null;
        var errors = context.ErrorCount;
        var reads = context.ReadCount;
        var definition = syntax switch
        {
            LetDeclarationSyntax let => BindLet(let, year),
            DefineDeclarationSyntax define => BindDefine(define),
            _ => null,
        };
        return context.ErrorCount > errors ? null : definition! with { ReadsScores = context.ReadCount > reads };
    }

    private BoundDefinition BindLet(LetDeclarationSyntax let, ReadingYear year)
    {
        var definition = new BoundDefinition(context.Edition, ReadsScores: false);
        if (let.Value is ScoreListSyntax list)
            return lists.Bind(list) is { } scores ? definition with { Value = new ExpressionValue.Scores(scores), Scores = scores } : definition;

        var expression = (ExpressionSyntax)let.Value;
        var value = expressions.Bind(expression, year);
        if (value is ExpressionValue.Scores named)
            return definition with { Value = value, Scores = named.List };
        if (value is not (ExpressionValue.Level or ExpressionValue.Text or ExpressionValue.Field))
            context.RequireNumber(value, expression);
        return definition with { Value = value, Scores = SingleScore(value) };
    }

    private BoundDefinition BindDefine(DefineDeclarationSyntax define)
    {
        var definition = new BoundDefinition(context.Edition, ReadsScores: false);
        if (define.Body is PredicateSyntax predicate)
            return definition with { Band = tests.Bind(predicate, []) is { } test && tests.Check(test) ? test : null };

        var expression = (ExpressionSyntax)define.Body;
        var condition = context.RequireCondition(expressions.Bind(expression, ReadingYear.This), expression);
        return definition with { Value = condition is null ? ExpressionValue.Error.Instance : new ExpressionValue.Condition(condition) };
    }

    // A name for one score can stand for the number and for a list of one.
    private static ImmutableArray<ScoreDefinition> SingleScore(ExpressionValue value) =>
        value is ExpressionValue.Number number && SumFacts.ScoreOf(number.Sum) is { } score ? [score] : default;
}
