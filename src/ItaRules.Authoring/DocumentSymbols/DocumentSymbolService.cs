using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Syntax;

namespace ItaRules.Authoring.DocumentSymbols;

/// <summary>The outline of a file.</summary>
public static class DocumentSymbolService
{
    /// <summary>What the file declares, in the order of the file: measures with their steps, rules with what they do.</summary>
    public static ImmutableArray<DocumentSymbol> GetSymbols(AuthoringContext context) => [.. context.Tree.Declarations.Select(declaration => Of(context, declaration))];

    private static DocumentSymbol Of(AuthoringContext context, DeclarationSyntax declaration)
    {
        var (kind, detail, children) = Describe(context, declaration);
        var name = DeclaredName.In(declaration) is { IsMissing: false } token ? token : null;
        return new DocumentSymbol(
            NameOf(context, declaration, name), detail, kind, context.Tree.SpanOf(declaration),
            context.Tree.SpanOf(name ?? declaration.GetFirstToken()!), children);
    }

    private static (DocumentSymbolKind Kind, string? Detail, ImmutableArray<DocumentSymbol> Children) Describe(AuthoringContext context, DeclarationSyntax declaration) => declaration switch
    {
        EditionDeclarationSyntax => (DocumentSymbolKind.Edition, null, []),
        UseDeclarationSyntax => (DocumentSymbolKind.Use, null, []),
        OwnerDeclarationSyntax owner => (DocumentSymbolKind.Owner, TitleOf(owner.Title), []),
        AssignDeclarationSyntax => (DocumentSymbolKind.Assignment, null, []),
        MeasureDeclarationSyntax measure => (DocumentSymbolKind.Measure, TitleOf(measure.Title), StepsOf(context, measure)),
        LetDeclarationSyntax let => (DocumentSymbolKind.Let, NullIfEmpty(ShownSource.Of(let.Value)), []),
        DefineDeclarationSyntax define => (DocumentSymbolKind.Define, NullIfEmpty(ShownSource.Of(define.Body)), []),
        RuleDeclarationSyntax rule => (DocumentSymbolKind.Rule, TitleOf(rule.Header?.Title) ?? NullIfEmpty(ShownSource.Of(rule.ForEach, rule.If?.IfKeyword, rule.If?.Condition)), ActionsOf(context, rule)),
        _ => throw new ArgumentException("A declaration of no known kind.", nameof(declaration)),
    };

    // A bare rule is called as results call it; what has no name at all, by its own words.
    private static string NameOf(AuthoringContext context, DeclarationSyntax declaration, SyntaxToken? name)
    {
        if (declaration is RuleDeclarationSyntax rule && name is null && context.Model.GetDeclaredSymbol(rule) is { } symbol)
            return symbol.Name;
        var written = name is null ? "" : ShownSource.Shorten(name.Kind == SyntaxKind.TextToken ? name.ValueText : name.Text);
        return written.Length > 0 ? written : ShownSource.Of(declaration);
    }

    private static ImmutableArray<DocumentSymbol> StepsOf(AuthoringContext context, MeasureDeclarationSyntax measure) =>
    [
        .. measure.Clauses.OfType<StepClauseSyntax>().Select(step =>
            new DocumentSymbol(TitleOf(step.Text) ?? step.StepKeyword.Text, null, DocumentSymbolKind.Step, context.Tree.SpanOf(step), context.Tree.SpanOf(step.StepKeyword), [])),
    ];

    private static ImmutableArray<DocumentSymbol> ActionsOf(AuthoringContext context, RuleDeclarationSyntax rule)
    {
        var actions = new List<ActionSyntax>(rule.Actions);
        // A chain of else-ifs can be as long as a file, so it is followed and not recursed into.
        for (var clause = rule.If; clause is not null; clause = clause.Else?.If)
        {
            actions.AddRange(clause.Actions);
            actions.AddRange(clause.Else?.Actions ?? []);
        }

        return
        [
            .. actions.Where(action => !action.IsMissing).Select(action =>
                new DocumentSymbol(WordsOf(action), null, DocumentSymbolKind.Action, context.Tree.SpanOf(action), context.Tree.SpanOf(action), [])),
        ];
    }

    private static string WordsOf(ActionSyntax action) => action switch
    {
        RecommendActionSyntax recommend => ShownSource.Of(recommend.RecommendKeyword, recommend.Label),
        RecommendForActionSyntax recommend => ShownSource.Of(recommend.RecommendKeyword, recommend.MeasuresForKeyword, recommend.Scores),
        MaintainActionSyntax maintain => ShownSource.Of(maintain.MaintainKeyword, maintain.Scores),
        NoteActionSyntax note => ShownSource.Of(note.NoteKeyword, note.Text),
        ExpectActionSyntax expect => ShownSource.Of(expect.ExpectKeyword, expect.Measures),
        ExpectForActionSyntax expect => ShownSource.Of(expect.ExpectKeyword, expect.MeasuresForKeyword, expect.Scores),
        _ => ShownSource.Of(action),
    };

    private static string? TitleOf(TextSyntax? title) => title is { IsMissing: false } ? NullIfEmpty(ShownSource.Shorten(title.Token.ValueText)) : null;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
