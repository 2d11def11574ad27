using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes.Logic;

/// <summary>A branch of a rule as it is written: what an <c>if</c>, an <c>else if</c>, an <c>else</c> or an <c>always</c> does.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Rule">The rule.</param>
/// <param name="If">The condition with its actions; null for <c>else</c> and <c>always</c>.</param>
/// <param name="Else">The <c>else</c> that it stands behind; null for the first branch.</param>
internal sealed record Branch(SyntaxTree Tree, RuleDeclarationSyntax Rule, IfClauseSyntax? If, ElseClauseSyntax? Else)
{
    /// <summary>The branches after it.</summary>
    public ElseClauseSyntax? Next => If?.Else;

    /// <summary>The branch that a message about a rule stands at; null when it stands at none.</summary>
    public static Branch? Of(FixContext context)
    {
        if (context.Token.AncestorOrSelf<RuleDeclarationSyntax>() is not { } rule)
            return null;
        if (context.At<RuleDeclarationSyntax>() is not null || rule.If is null)
            return new Branch(context.Tree, rule, null, null);
        ElseClauseSyntax? before = null;
        for (var clause = rule.If; clause is not null; before = clause.Else, clause = before?.If)
        {
            if (context.Tree.SpanOf(clause.Condition).Contains(context.Span) || clause.Actions.Any(action => context.Tree.SpanOf(action).Contains(context.Span)))
                return new Branch(context.Tree, rule, clause, before);
            if (clause.Else is { If: null } otherwise && context.Tree.SpanOf(otherwise).Contains(context.Span))
                return new Branch(context.Tree, rule, null, otherwise);
        }

        return null;
    }

    /// <summary>
    /// What takes the branch out. Those after it go on as if its condition never held, which is only so when it never acts; else null where there are such.
    /// </summary>
    /// <param name="neverActs">Whether the branch never acts.</param>
    public TextChange? Removal(bool neverActs)
    {
        if (Next is not null && !neverActs)
            return null;
        if (Else is not null)
            return Next is null ? Edits.Delete(Tree, Else) : Edits.Replace(Tree, Before(Else, Next), "");
        if (Next is null)
            return Edits.DeleteDeclaration(Tree, Rule);
        if (Next.If is { } next)
            return Edits.Replace(Tree, Before(If!, next), "");

        // What stands behind "else" of a condition that never holds is always done.
        return Rule.ForEach is null
            ? new TextChange(TextSpan.FromBounds(Tree.SpanOf(If!).Start, Tree.SpanOf(Next.ElseKeyword).End), SyntaxFacts.GetText(SyntaxKind.AlwaysKeyword, LanguageOf(Next.ElseKeyword))!)
            : null;
    }

    private static Language LanguageOf(SyntaxToken keyword) => char.IsAscii(keyword.Text[0]) ? Language.English : Language.Thai;

    private TextSpan Before(SyntaxElement first, SyntaxElement next) => TextSpan.FromBounds(Tree.SpanOf(first).Start, Tree.SpanOf(next).Start);
}
