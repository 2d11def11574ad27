using System.Collections.Immutable;
using ItaRules.Authoring.Hover;
using ItaRules.Authoring.Names;
using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>The lines above the rules of a file: what each rule does with the score sheets that lie beside it.</summary>
public static class CodeLensService
{
    /// <summary>The lenses, in the order of the file, without their texts; none when there are no score sheets.</summary>
    public static ImmutableArray<RuleLens> Find(AuthoringContext context)
    {
        if (context.Scores.Chosen is not { } chosen)
            return [];
        var isOneOfMany = context.Scores.TableOf(chosen.Edition) is { Count: > 1 };
        var lenses = ImmutableArray.CreateBuilder<RuleLens>();
        foreach (var declaration in context.Tree.Declarations.OfType<RuleDeclarationSyntax>())
        {
            if (declaration.IsMissing || context.Model.GetDeclaredSymbol(declaration) is not RuleSymbol { Declaration: { } place } rule)
                continue;
            var span = DeclaredName.SpanOf(place);
            lenses.Add(new RuleLens(LensKind.Chosen, span, rule.Name));
            if (isOneOfMany)
                lenses.Add(new RuleLens(LensKind.AllSheets, span, rule.Name));
        }

        return lenses.ToImmutable();
    }

    /// <summary>What a lens says, on one line in the reader's language; null when its rule or the sheets are gone.</summary>
    /// <param name="context">The file with its scores.</param>
    /// <param name="kind">What the lens tells.</param>
    /// <param name="rule">The name of its rule.</param>
    public static string? Describe(AuthoringContext context, LensKind kind, string rule)
    {
        if (RuleOutcome.Find(context, rule) is not { } outcome)
            return null;
        if (kind == LensKind.AllSheets)
            return AllSheets(outcome, context);
        return outcome is { Rule.IsExpectation: true, Bound: { } bound } && context.Scores.ResultOf(outcome.Rules) is { Expectations: { } expectations }
            ? ExpectationOutcomeText.Of(bound, expectations, outcome.Scores, context.Language)
            : Chosen(outcome, context.Language);
    }

    private static string Chosen(RuleOutcome outcome, Language language)
    {
        var name = SheetName.Of(outcome.Scores.Sheet, language);
        return outcome.Bound is { } bound
            ? OutcomeText.Of(RuleExplainer.Explain(bound, outcome.Scores, language), name, outcome.Scores, language)
            : $"{name}: {outcome.WhyNotDecided(language)}";
    }

    private static string? AllSheets(RuleOutcome outcome, AuthoringContext context)
    {
        if (outcome.Bound is not { } bound || context.Scores.ResultOf(outcome.Rules) is not { } result)
            return null;
        return outcome.Rule.IsExpectation ? ExpectationText.Of(result.Expectations!.CountsOf(bound), context.Language) : CountsText.Of(result.CountsOf(bound), context.Language);
    }
}
