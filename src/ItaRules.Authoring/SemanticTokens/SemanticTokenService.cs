using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>Tells an editor what each word is, so that it can be coloured; keywords in Thai and in English are the same.</summary>
public static class SemanticTokenService
{
    /// <summary>Every word, sign, text and comment of the file, in order. None overlap, and none reaches over the end of a line.</summary>
    public static ImmutableArray<SemanticToken> GetTokens(AuthoringContext context) => GetTokens(context, new TextSpan(0, context.Tree.Text.Length));

    /// <summary>Those of them that lie in <paramref name="range"/>, wholly or in part.</summary>
    public static ImmutableArray<SemanticToken> GetTokens(AuthoringContext context, TextSpan range)
    {
        var tokens = new SemanticTokenCollector(context.Tree, new NameColours(context));
        foreach (var block in context.Tree.Blocks)
        {
            if (context.Tree.FullSpanOf(block).Overlaps(range))
                tokens.Collect(block);
        }

        return [.. tokens.Found.Where(token => token.Span.Overlaps(range))];
    }
}
