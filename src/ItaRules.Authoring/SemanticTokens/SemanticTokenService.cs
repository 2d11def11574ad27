using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.SemanticTokens;

/// <inheritdoc/>
public sealed class SemanticTokenService : ISemanticTokenService
{
    /// <inheritdoc/>
    public ImmutableArray<SemanticToken> GetTokens(AuthoringContext context) => GetTokens(context, new TextSpan(0, context.Tree.Text.Length));

    /// <inheritdoc/>
    public ImmutableArray<SemanticToken> GetTokens(AuthoringContext context, TextSpan range)
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
