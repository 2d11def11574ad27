using ItaRules.Catalogs;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Names;

/// <summary>A name or code under the cursor with what it means: a symbol or a score.</summary>
/// <param name="Token">The name or code.</param>
/// <param name="Span">Where it stands in the file.</param>
/// <param name="Symbol">The symbol; null for a code.</param>
/// <param name="Score">The score that a code stands for; null for a symbol.</param>
internal sealed record NamedPlace(SyntaxToken Token, TextSpan Span, Symbol? Symbol, ScoreDefinition? Score)
{
    /// <summary>The name or code that a cursor at <paramref name="position"/> touches, in the hole of a text too; null where none is, or it means nothing.</summary>
    public static NamedPlace? Find(AuthoringContext context, int position)
    {
        // A cursor behind the last letter of a word still is on it.
        foreach (var place in (int[])[position, position - 1])
        {
            if (place < 0)
                continue;
            var token = context.Tree.FindToken(place, insideTexts: true);
            var span = context.Tree.SpanOf(token);
            if (!span.Touches(position))
                continue;
            if (context.Model.GetSymbol(token) is { } symbol)
                return new NamedPlace(token, span, symbol, null);
            if (context.Model.GetScore(token) is { } score)
                return new NamedPlace(token, span, null, score);
        }

        return null;
    }
}
