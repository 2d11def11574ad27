using System.Collections.Immutable;
using ItaRules.Authoring.Hover;
using ItaRules.Authoring.Names;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.CodeLens;

/// <summary>The lines above the rules of a file: what each rule does with the score sheets that lie beside it.</summary>
public static class CodeLensService
{
    // A line above a rule is read at a glance; of a loop over many scores only the first are named.
    private const int MostScores = 5;
    private const int MostActions = 2;

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
        return kind == LensKind.Chosen ? Chosen(outcome, context.Language) : AllSheets(outcome, context);
    }

    private static string Chosen(RuleOutcome outcome, Language language)
    {
        var name = SheetName.Of(outcome.Scores.Sheet, language);
        if (outcome.Bound is not { } bound)
            return $"{name}: {outcome.WhyNotDecided(language)}";
        var explanation = RuleExplainer.Explain(bound, outcome.Scores, language);
        return $"{Mark(explanation.Outcome)} {name}: {Summary(explanation, language)}{ActionsOf(explanation, language)}";
    }

    private static string? AllSheets(RuleOutcome outcome, AuthoringContext context) => outcome.Bound is { } bound && context.Scores.ResultOf(outcome.Rules) is { } result
        ? CountsText.Of(result.CountsOf(bound), context.Language)
        : null;

    // That a rule applies says little where one branch mends and the other keeps.
    private static string ActionsOf(RuleExplanation explanation, Language language)
    {
        var actions = explanation.Decisions.SelectMany(decision => decision.Branches).Where(branch => branch.State == BranchState.Acts)
            .SelectMany(branch => branch.Branch.Actions).Select(action => ActionText.Of(action, language)).Distinct(StringComparer.Ordinal).ToList();
        if (actions.Count == 0)
            return "";
        return " → " + string.Join(", ", actions.Take(MostActions)) + (actions.Count > MostActions ? " …" : "");
    }

    private static char Mark(Truth outcome) => outcome switch
    {
        Truth.True => '✓',
        Truth.False => '✗',
        _ => '?',
    };

    private static string Summary(RuleExplanation explanation, Language language)
    {
        if (explanation.Decisions is [{ LoopScore: null } only])
            return only.Summary;
        var acting = explanation.Decisions.Where(decision => decision.Outcome == Truth.True).Select(decision => decision.LoopScore!).ToList();
        var open = explanation.Decisions.Count(decision => decision.Outcome == Truth.Undetermined);
        var list = ScoreText.ShortList(acting.Take(MostScores), language);
        var more = acting.Count > MostScores ? " …" : "";
        var applies = acting.Count == 0
            ? new LocalizedText("ไม่มีผลกับข้อใด", "applies to no score")
            : new LocalizedText(
                $"มีผล {acting.Count} จาก {explanation.Decisions.Length} ข้อ ได้แก่ {list}{more}", $"applies to {acting.Count} of {explanation.Decisions.Length} scores: {list}{more}");
        var undetermined = open == 0 ? new LocalizedText("", "") : new LocalizedText($" ยังตัดสินไม่ได้ {open} ข้อ", $"; {open} undetermined");
        return applies.In(language) + undetermined.In(language);
    }
}
