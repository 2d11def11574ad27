using System.Collections.Immutable;
using ItaRules.Text;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>Tells an editor what each word is, so that it can be coloured; keywords in Thai and in English are the same.</summary>
public interface ISemanticTokenService
{
    /// <summary>Every word, sign, text and comment of the file, in order. None overlap, and none reaches over the end of a line.</summary>
    public ImmutableArray<SemanticToken> GetTokens(AuthoringContext context);

    /// <summary>Those of them that lie in <paramref name="range"/>, wholly or in part.</summary>
    public ImmutableArray<SemanticToken> GetTokens(AuthoringContext context, TextSpan range);
}
