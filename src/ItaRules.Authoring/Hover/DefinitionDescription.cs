using ItaRules.Catalogs;
using ItaRules.Evaluation;
using ItaRules.Explanation;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Hover;

/// <summary>Describes a let or define: what it stands for, and what that is on the chosen sheet.</summary>
internal sealed class DefinitionDescription : IDescription
{
    /// <inheritdoc/>
    public SubjectKind Kind => SubjectKind.Definition;

    /// <inheritdoc/>
    public string? Describe(AuthoringContext context, string name)
    {
        if (context.Compilation.Symbols.FindDefinition(name) is not { Declaration: { } declaration } symbol)
            return null;
        var language = context.Language;
        var text = new MarkdownText().Head(symbol.Name, What(symbol, declaration.Element).In(language)).Rule(declaration.Element.ToString());

        // A definition is read in the edition of the file that uses it, and the chosen sheet is of one edition.
        var model = context.Compilation.GetSemanticModel(declaration.Tree);
        var scores = model.Edition is { } edition ? context.Scores.ChosenIn(edition) : null;
        switch (declaration.Element)
        {
            case LetDeclarationSyntax { Value: ScoreListSyntax list }:
                text.Item(new LocalizedText("คะแนน", "scores").In(language), Values(model.GetScores(list), scores, language));
                break;
            case LetDeclarationSyntax { Value: ExpressionSyntax value } when scores is not null && model.GetSum(value) is { } sum && SumTrace.Of(sum, scores) is { IsConstant: false } trace:
                text.Item(SheetName.Of(scores.Sheet, language), NumberText.Of(trace.Value, language));
                break;
            case DefineDeclarationSyntax { Body: ExpressionSyntax body } when scores is not null && model.GetCondition(body) is { } condition:
                var explanation = ConditionExplainer.Explain(ConditionTrace.Of(condition, scores), language);
                text.Item(SheetName.Of(scores.Sheet, language), ConditionExplainer.Verdict(explanation.Truth, language));
                AddParts(text, explanation);
                break;
        }

        return text.ToString();
    }

    /// <summary>A band where it is used: what is asked there, and whether it is so on the chosen sheet.</summary>
    public static string? DescribeUse(AuthoringContext context, BandPredicateSyntax use)
    {
        if (context.Edition is not { } edition || context.Scores.ChosenIn(edition) is not { } scores
            || use.Parent is not TestExpressionSyntax test || context.Model.GetCondition(test) is not { } condition)
            return null;
        var text = new MarkdownText().Paragraph(SheetName.Of(scores.Sheet, context.Language));
        AddParts(text, ConditionExplainer.Explain(ConditionTrace.Of(condition, scores), context.Language));
        return text.ToString();
    }

    private static LocalizedText What(Symbol symbol, SyntaxElement declaration) => (symbol, declaration) switch
    {
        (DefineSymbol { IsBand: true }, _) => new("เกณฑ์คะแนน", "a band"),
        (DefineSymbol, _) => new("เงื่อนไข", "a condition"),
        (_, LetDeclarationSyntax { Value: ScoreListSyntax }) => new("รายการคะแนน", "a list of scores"),
        _ => new LocalizedText("ค่า", "a value"),
    };

    private static void AddParts(MarkdownText text, ConditionExplanation explanation)
    {
        if (explanation.Parts.IsEmpty)
            text.Item(explanation.Text);
        foreach (var part in explanation.Parts)
            text.Item(part.Text);
    }

    // Many values are no longer read one by one.
    private static string Values(IReadOnlyCollection<ScoreDefinition> list, SheetScores? scores, Language language)
    {
        const int MostValues = 12;
        return scores is null || list.Count > MostValues
            ? ScoreText.ShortList(list, language)
            : string.Join(", ", list.Select(score => $"{ScoreText.Code(score, language)} ({NumberText.Of(scores.Sheet.Value(score), language)})"));
    }
}
