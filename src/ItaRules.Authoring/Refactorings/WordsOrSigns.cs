using ItaRules.Authoring.Fixes;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>Writes the comparison at the cursor in words in place of a sign, or the reverse.</summary>
internal sealed class WordsOrSigns : ICodeRefactoring
{
    private static readonly (SyntaxKind Sign, SyntaxKind Word)[] pairs =
    [
        (SyntaxKind.LessToken, SyntaxKind.BelowKeyword),
        (SyntaxKind.GreaterToken, SyntaxKind.AboveKeyword),
        (SyntaxKind.LessOrEqualToken, SyntaxKind.AtMostKeyword),
        (SyntaxKind.GreaterOrEqualToken, SyntaxKind.AtLeastKeyword),
        (SyntaxKind.EqualToken, SyntaxKind.EqualsKeyword),
    ];

    /// <inheritdoc/>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection)
    {
        var sign = context.Tree.FindToken(selection.Start);
        if (sign.Parent is not ComparisonPredicateSyntax || !context.Tree.SpanOf(sign).Touches(selection.Start))
            yield break;
        if (Other(sign.Kind) is not { } other)
            yield break;
        var text = SyntaxFacts.GetText(other, context.FileLanguage)!;
        yield return new CodeChange(
            new LocalizedText($"เขียน “{text}” แทน “{sign.Text}”", $"Write “{text}” in place of “{sign.Text}”"), [new FileChanges(context.Tree, [Edits.Replace(context.Tree, sign, text)])]);
    }

    private static SyntaxKind? Other(SyntaxKind kind)
    {
        foreach (var (sign, word) in pairs)
        {
            if (kind == sign)
                return word;
            if (kind == word)
                return sign;
        }

        return null;
    }
}
