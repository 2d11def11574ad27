using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.SelectionRanges;

/// <summary>Grows and shrinks a selection along the tree.</summary>
public static class SelectionRangeService
{
    /// <summary>
    /// The stretches around a place, each inside the next: the word, the text it is in, the expressions, the clause or action, the branch, the declaration, the file.
    /// At least the file.
    /// </summary>
    public static ImmutableArray<TextSpan> GetRanges(SyntaxTree tree, int position)
    {
        position = Math.Clamp(position, 0, tree.Text.Length);
        var ranges = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in Candidates(tree, position))
        {
            var isLarger = ranges.Count == 0 || (span.Contains(ranges[^1]) && span != ranges[^1]);
            if (!span.IsEmpty && span.Touches(position) && isLarger)
                ranges.Add(span);
        }

        var file = new TextSpan(0, tree.Text.Length);
        if (ranges.Count == 0 || ranges[^1] != file)
            ranges.Add(file);
        return ranges.ToImmutable();
    }

    private static IEnumerable<TextSpan> Candidates(SyntaxTree tree, int position)
    {
        var token = TokenAt(tree, position);
        var span = tree.SpanOf(token);
        if (!span.Touches(position))
        {
            foreach (var inner in Comment(tree, token, position))
                yield return inner;
        }
        else if (token.Kind == SyntaxKind.TextToken)
        {
            var content = InsideQuotes(token, span);
            yield return Word(tree.Text.Content, content, position);
            yield return content;
        }

        yield return span;
        foreach (var node in token.Ancestors())
        {
            // Branches of a long chain of else-ifs lie one in another; the one around the place is enough.
            if (node is IfClauseSyntax { Actions: [.., var last] } clause)
                yield return TextSpan.FromBounds(tree.SpanOf(clause.IfKeyword).Start, tree.SpanOf(last).End);
            else if (node is not (IfClauseSyntax or ElseClauseSyntax or SyntaxBlock))
                yield return tree.SpanOf(node);
        }
    }

    // A cursor behind the last letter of a word still is on it.
    private static SyntaxToken TokenAt(SyntaxTree tree, int position)
    {
        var token = tree.FindToken(position, insideTexts: true);
        if (position == 0 || tree.SpanOf(token).Touches(position))
            return token;
        var before = tree.FindToken(position - 1, insideTexts: true);
        return tree.SpanOf(before).Touches(position) ? before : token;
    }

    private static IEnumerable<TextSpan> Comment(SyntaxTree tree, SyntaxToken token, int position)
    {
        var offset = tree.SpanOf(token).Start - token.SpanInBlock.Start;
        foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia).Where(trivia => trivia.Kind == SyntaxKind.CommentTrivia))
        {
            var span = trivia.SpanInBlock.Shift(offset);
            if (!span.Touches(position))
                continue;
            yield return Word(tree.Text.Content, TextSpan.FromBounds(span.Start + 1, span.End), position);
            yield return span;
        }
    }

    private static TextSpan InsideQuotes(SyntaxToken token, TextSpan span)
    {
        var isClosed = span.Length > 1 && token.Text[^1] is '"' or '”';
        return TextSpan.FromBounds(span.Start + 1, isClosed ? span.End - 1 : span.End);
    }

    private static TextSpan Word(string content, TextSpan within, int position)
    {
        var start = Math.Clamp(position, within.Start, within.End);
        var end = start;
        while (start > within.Start && !char.IsWhiteSpace(content[start - 1]))
            start--;
        while (end < within.End && !char.IsWhiteSpace(content[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }
}
