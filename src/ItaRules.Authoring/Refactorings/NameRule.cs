using ItaRules.Authoring.Fixes;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>Gives a bare rule a name, so that results and explanations call it by it and not by its place in the file.</summary>
internal sealed class NameRule : ICodeRefactoring
{
    /// <inheritdoc/>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection)
    {
        if (context.Tree.FindToken(selection.Start) is not { Kind: SyntaxKind.IfKeyword or SyntaxKind.ForEachKeyword or SyntaxKind.AlwaysKeyword } first
            || first.AncestorOrSelf<RuleDeclarationSyntax>() is not { Header: null } rule || rule.GetFirstToken() != first || !context.Tree.SpanOf(first).Touches(selection.Start))
            yield break;
        var name = NameSpelling.ToLabel(FreeName(context, NameOf(rule, context)));
        var header = $"{SyntaxFacts.GetText(SyntaxKind.RuleKeyword, context.FileLanguage)} {name}";
        yield return new CodeChange(
            new LocalizedText($"ตั้งชื่อกฎว่า “{name}”", $"Name this rule “{name}”"),
            [new FileChanges(context.Tree, [Edits.Insert(context.Tree.SpanOf(first).Start, header + Edits.LineEndOf(context.Tree))])]);
    }

    // A rule is mostly known by what it recommends.
    private static string NameOf(RuleDeclarationSyntax rule, AuthoringContext context) =>
        rule.DescendantNodesAndSelf().OfType<RecommendActionSyntax>().FirstOrDefault() is { Label: { IsMissing: false, Token: var token } }
            ? NameSpelling.Unquote(token.Text)
            : $"{SyntaxFacts.GetText(SyntaxKind.RuleKeyword, context.FileLanguage)}-1";

    private static string FreeName(AuthoringContext context, string wanted)
    {
        var name = wanted;
        for (var number = 2; context.Compilation.Symbols.FindRule(name) is not null; number++)
            name = FormattableString.Invariant($"{wanted}-{number}");
        return name;
    }
}
