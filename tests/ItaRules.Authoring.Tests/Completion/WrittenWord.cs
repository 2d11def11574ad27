using ItaRules.Authoring.Completion;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Tests.Completion;

/// <summary>A word of a file that is right, which completion would have had to propose while it was written.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Names">By what it may be written.</param>
internal sealed record WrittenWord(SyntaxKind Kind, TextSpan Span, string[] Names)
{
    /// <summary>Whether a proposal is this word.</summary>
    public bool IsProposedBy(CompletionProposal proposal)
    {
        var written = NameText.Normalize(proposal.NewText.Trim().Trim('"'));
        return Names.Any(name => NameText.Normalize(name) is var normal && (written == normal || written.StartsWith(normal + " ", StringComparison.Ordinal)));
    }

    /// <summary>Those of a file.</summary>
    public static IEnumerable<WrittenWord> In(SemanticModel model)
    {
        foreach (var token in model.Tree.DescendantTokens())
        {
            foreach (var (one, span) in TokensIn(model.Tree, token))
            {
                if (NamesOf(model, one) is { Length: > 0 } names)
                    yield return new WrittenWord(one.Kind, span, names);
            }
        }
    }

    // The words in the holes of a text are not among the tokens of a tree.
    private static IEnumerable<(SyntaxToken Token, TextSpan Span)> TokensIn(SyntaxTree tree, SyntaxToken token)
    {
        var whole = tree.SpanOf(token);
        if (token.Kind != SyntaxKind.TextToken)
            return [(token, whole)];
        return Enumerable.Range(whole.Start, whole.Length).Select(position => tree.FindToken(position, insideTexts: true)).Distinct().Select(inner => (inner, tree.SpanOf(inner))).Prepend((token, whole)).Distinct();
    }

    // Words of the language, codes, names that are declared somewhere, and the texts and numbers that mean something; not what an author makes up.
    private static string[] NamesOf(SemanticModel model, SyntaxToken token) => token.Kind switch
    {
        _ when token.IsMissing => [],
        _ when SyntaxFacts.IsKeyword(token.Kind) => [SyntaxFacts.GetText(token.Kind, Language.Thai)!, SyntaxFacts.GetText(token.Kind, Language.English)!],
        SyntaxKind.ItemToken => [token.ValueText],
        SyntaxKind.TextToken when model.GetLevel(token) is { } level => [level.Title.Thai, level.Title.English],
        SyntaxKind.NumberToken when token.Parent is ForIssueSyntax or ItemsNarrowingSyntax or IndicatorExpressionSyntax or EditionDeclarationSyntax => [token.ValueText],
        SyntaxKind.NameToken when IsDeclared(model, token) => [token.ValueText],
        _ => [],
    };

    private static bool IsDeclared(SemanticModel model, SyntaxToken token) =>
        model.GetSymbol(token) is { Declaration: { } declaration } && declaration.Element != token.Parent && declaration.Element != token.Parent?.Parent && token.Parent?.Parent != declaration.Element
        && token.Parent is not LabelSyntax { Parent: RuleHeaderSyntax };
}
