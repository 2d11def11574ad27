using ItaRules.Authoring.Fixes;
using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>Gives the selected condition a name with <c>define</c>, and writes the name in its place.</summary>
internal sealed class NameCondition : ICodeRefactoring
{
    private static readonly LocalizedText name = new("เงื่อนไข", "condition");

    /// <inheritdoc/>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection)
    {
        var tree = context.Tree;
        if (selection.IsEmpty || tree.FindToken(selection.Start).Ancestors().OfType<ExpressionSyntax>().LastOrDefault(node => tree.SpanOf(node) == selection) is not { } condition
            || condition.AncestorOrSelf<RuleDeclarationSyntax>() is not { } rule || context.Model.GetKind(condition) != ExpressionKind.Condition
            || condition.DescendantTokens().Any(token => context.Model.GetSymbol(token) is LoopNameSymbol))
            yield break;
        var wanted = name.In(context.FileLanguage);
        var given = wanted;
        for (var number = 2; context.Compilation.Symbols.FindDefinition(given) is not null; number++)
            given = FormattableString.Invariant($"{wanted}-{number}");
        var define = $"{SyntaxFacts.GetText(SyntaxKind.DefineKeyword, context.FileLanguage)} {given} {SyntaxFacts.GetText(SyntaxKind.AsKeyword, context.FileLanguage)} {condition}";
        yield return new CodeChange(
            new LocalizedText("ตั้งชื่อให้เงื่อนไขที่เลือก", "Name the selected condition"),
            [new FileChanges(tree, [Edits.Insert(Edits.StartWithComments(tree, rule), define + Edits.LineEndOf(tree)), Edits.Replace(tree, selection, given)])]);
    }
}
