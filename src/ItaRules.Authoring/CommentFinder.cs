using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring;

/// <summary>Finds the comment around a place.</summary>
internal static class CommentFinder
{
    /// <summary>Where the comment stands that the place lies in, at its end too; null outside comments.</summary>
    public static TextSpan? Find(SyntaxTree tree, int position)
    {
        if (position == 0)
            return null;

        // The characters of a comment are trivia of the token before or behind it.
        var token = tree.FindToken(position - 1);
        var blockStart = tree.FullSpanOf(token.Block).Start;
        foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
        {
            if (trivia.Kind == SyntaxKind.CommentTrivia && trivia.SpanInBlock.Shift(blockStart) is var span && position > span.Start && position <= span.End)
                return span;
        }

        return null;
    }
}
