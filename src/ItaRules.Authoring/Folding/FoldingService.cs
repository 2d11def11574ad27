using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Folding;

/// <summary>Finds lines that can be folded away.</summary>
public static class FoldingService
{
    /// <summary>
    /// Declarations, branches and actions of rules, long lists and conditions, runs of <c>use</c> and blocks of comments, each of two lines or more,
    /// by their first line; of several that begin on one line only the longest.
    /// </summary>
    public static ImmutableArray<FoldingRange> GetRanges(SyntaxTree tree) =>
    [
        .. CodeRanges(tree).Concat(CommentRanges(tree)).Concat(UseRanges(tree))
            .Where(range => range.EndLine > range.StartLine)
            .OrderBy(range => range.StartLine).ThenByDescending(range => range.EndLine)
            .DistinctBy(range => range.StartLine),
    ];

    private static IEnumerable<FoldingRange> CodeRanges(SyntaxTree tree) => tree.Declarations
        .SelectMany(declaration => declaration.DescendantNodesAndSelf())
        .SelectMany(node => Stretches(node))
        .Select(ends => Lines(tree, tree.SpanOf(ends.First).Start, tree.SpanOf(ends.Last).End, FoldingKind.Code));

    private static IEnumerable<(SyntaxElement First, SyntaxElement Last)> Stretches(SyntaxNode node)
    {
        switch (node)
        {
            case DeclarationSyntax or ActionSyntax or ScoreListSyntax or LabelListSyntax or LogicalExpressionSyntax or ParenthesizedExpressionSyntax:
                yield return (node, node);
                break;
            // The branches of a chain of else-ifs lie one in another, and are folded one by one.
            case IfClauseSyntax clause:
                yield return (clause.Parent is ElseClauseSyntax chained ? chained.ElseKeyword : clause.IfKeyword, clause.Actions.IsEmpty ? clause.ThenKeyword : clause.Actions[^1]);
                break;
            case ElseClauseSyntax { Actions.IsEmpty: false } otherwise:
                yield return (otherwise.ElseKeyword, otherwise.Actions[^1]);
                break;
        }
    }

    private static IEnumerable<FoldingRange> CommentRanges(SyntaxTree tree)
    {
        FoldingRange? block = null;
        for (var line = 0; line < tree.Text.LineCount; line++)
        {
            if (IsCommentLine(tree.Text, line))
            {
                block = block is { } open ? open with { EndLine = line } : new FoldingRange(line, line, FoldingKind.Comment);
            }
            else if (block is { } done)
            {
                yield return done;
                block = null;
            }
        }

        if (block is { } rest)
            yield return rest;
    }

    // A text ends with its line, so a line that begins with # is a comment and nothing else.
    private static bool IsCommentLine(SourceText text, int line)
    {
        var span = text.GetLineSpan(line);
        return text.Content.AsSpan(span.Start, span.Length).TrimStart().StartsWith('#');
    }

    private static IEnumerable<FoldingRange> UseRanges(SyntaxTree tree)
    {
        UseDeclarationSyntax? first = null;
        UseDeclarationSyntax? last = null;
        foreach (var declaration in tree.Declarations)
        {
            if (declaration is UseDeclarationSyntax use)
            {
                first ??= use;
                last = use;
            }
            else if (first is not null)
            {
                yield return Between(first, last!);
                first = null;
            }
        }

        if (first is not null)
            yield return Between(first, last!);

        FoldingRange Between(SyntaxNode from, SyntaxNode to) => Lines(tree, tree.SpanOf(from).Start, tree.SpanOf(to).End, FoldingKind.Uses);
    }

    private static FoldingRange Lines(SyntaxTree tree, int start, int end, FoldingKind kind) =>
        new(tree.Text.GetLinePosition(start).Line, tree.Text.GetLinePosition(end).Line, kind);
}
