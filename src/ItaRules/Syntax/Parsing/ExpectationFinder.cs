using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Asks the grammar what could stand at a place, by letting it read what stands before.</summary>
internal static class ExpectationFinder
{
    public static IReadOnlySet<SyntaxKind> Find(SyntaxTree tree, int position)
    {
        position = Math.Clamp(position, 0, tree.Text.Length);
        SyntaxToken at = tree.FindToken(position, insideTexts: true);
        if (at.AncestorOrSelf(out InterpolationSyntax? hole) && position > tree.SpanOf(hole).Start)
        {
            return FindInHole(tree, hole, position);
        }

        if (IsInside(tree, at, position) || (position > 0 && IsInside(tree, tree.FindToken(position - 1), position)))
        {
            return new HashSet<SyntaxKind>();
        }

        int end = StartOfWord(tree, position);
        SyntaxToken? last = LastTokenBefore(tree, end);
        if (last is null)
        {
            return BlockParser.FindExpected("", []);
        }

        int blockStart = tree.FullSpanOf(last.Block).Start;
        string text = tree.Text.ToString(TextSpan.FromBounds(blockStart, end));
        return BlockParser.FindExpected(text, Lexer.Lex(text));
    }

    private static IReadOnlySet<SyntaxKind> FindInHole(SyntaxTree tree, InterpolationSyntax hole, int position)
    {
        int start = tree.SpanOf(hole).Start;
        int end = Math.Max(StartOfWord(tree, position), start + 1);
        string text = tree.Text.ToString(TextSpan.FromBounds(start, end));
        return TextGrammar.FindExpectedInHole(text);
    }

    // In the middle of a text or a comment nothing is expected.
    private static bool IsInside(SyntaxTree tree, SyntaxToken token, int position)
    {
        TextSpan span = tree.SpanOf(token);
        if (token.Kind == SyntaxKind.TextToken && position > span.Start && (position < span.End || !TextQuotes.IsClosed(token.Text)))
        {
            return position <= span.End;
        }

        int blockStart = tree.FullSpanOf(token.Block).Start;
        return token.LeadingTrivia.Concat(token.TrailingTrivia)
            .Any(trivia => trivia.Kind == SyntaxKind.CommentTrivia && trivia.SpanInBlock.Shift(blockStart) is var comment && position > comment.Start && position <= comment.End);
    }

    // The word that the place touches is still being written.
    private static int StartOfWord(SyntaxTree tree, int position)
    {
        if (position == 0)
        {
            return 0;
        }

        SyntaxToken left = tree.FindToken(position - 1, insideTexts: true);
        TextSpan span = tree.SpanOf(left);
        bool isWord = left.Kind is SyntaxKind.NameToken or SyntaxKind.ItemToken || SyntaxFacts.IsKeyword(left.Kind);
        return isWord && span.Start < position && position <= span.End ? span.Start : position;
    }

    private static SyntaxToken? LastTokenBefore(SyntaxTree tree, int position)
    {
        for (int place = position; place > 0;)
        {
            SyntaxToken token = tree.FindToken(place - 1);
            TextSpan span = tree.SpanOf(token);
            if (span.Start < position && !span.IsEmpty)
            {
                return token;
            }

            place = tree.FullSpanOf(token).Start;
        }

        return null;
    }

    private static bool AncestorOrSelf<T>(this SyntaxToken token, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? node)
        where T : SyntaxNode => (node = token.AncestorOrSelf<T>()) is not null;
}
