using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Fixes;

/// <summary>Changes of source that keep words apart and leave no empty lines behind.</summary>
internal static class Edits
{
    /// <summary>Puts a text in place of a stretch; where it would run into the words beside it, with spaces.</summary>
    public static TextChange Replace(SyntaxTree tree, TextSpan span, string text)
    {
        if (text.Length == 0)
            return Delete(tree, span);
        var content = tree.Text.Content;
        var before = span.Start > 0 && RunsInto(content[span.Start - 1], text[0]) ? " " : "";
        var after = span.End < content.Length && RunsInto(text[^1], content[span.End]) ? " " : "";
        return new TextChange(span, before + text + after);
    }

    /// <summary>Puts a text in place of a part of the tree.</summary>
    public static TextChange Replace(SyntaxTree tree, SyntaxElement element, string text) => Replace(tree, tree.SpanOf(element), text);

    /// <summary>Puts a text in.</summary>
    public static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);

    /// <summary>Takes a stretch of a line out, with the spaces that stood only for it.</summary>
    public static TextChange Delete(SyntaxTree tree, TextSpan span)
    {
        var content = tree.Text.Content;
        int start = span.Start, end = span.End;
        while (start > 0 && content[start - 1] is ' ' or '\t')
            start--;
        while (end < content.Length && content[end] is ' ' or '\t')
            end++;
        var isFirst = start == 0 || content[start - 1] is '\r' or '\n';
        var isLast = end == content.Length || content[end] is '\r' or '\n';
        if (isFirst)
            return new TextChange(TextSpan.FromBounds(span.Start, end), "");
        if (isLast)
            return new TextChange(TextSpan.FromBounds(start, span.End), "");
        var needsSpace = start < span.Start || end > span.End || RunsInto(content[start - 1], content[end]);
        return new TextChange(TextSpan.FromBounds(start, end), needsSpace && content[end] is not (',' or ')') && content[start - 1] != '(' ? " " : "");
    }

    /// <summary>Takes a part of the tree out.</summary>
    public static TextChange Delete(SyntaxTree tree, SyntaxElement element) => Delete(tree, tree.SpanOf(element));

    /// <summary>Takes everything from one part of the tree to another out.</summary>
    public static TextChange Delete(SyntaxTree tree, SyntaxElement first, SyntaxElement last) =>
        Delete(tree, TextSpan.FromBounds(tree.SpanOf(first).Start, tree.SpanOf(last).End));

    /// <summary>Takes a declaration out, with its lines where nothing else stands on them, the blank lines after it, and the ignores that were written for it.</summary>
    public static TextChange DeleteDeclaration(SyntaxTree tree, DeclarationSyntax declaration)
    {
        var text = tree.Text;
        var span = tree.SpanOf(declaration);
        var first = text.GetLinePosition(span.Start).Line;
        var last = text.GetLinePosition(span.End).Line;
        var lines = TextSpan.FromBounds(text.GetLineSpan(first).Start, text.GetLineSpan(last).End);
        if (!text.ToString(TextSpan.FromBounds(lines.Start, span.Start)).IsWhiteSpaceOnly() || !text.ToString(TextSpan.FromBounds(span.End, lines.End)).IsWhiteSpaceOnly())
            return Delete(tree, span);
        while (first > 0 && text.ToString(text.GetLineSpan(first - 1)).TrimStart().StartsWith("# ita:ignore", StringComparison.OrdinalIgnoreCase))
            first--;
        var isBlankBefore = first == 0 || text.ToString(text.GetLineSpan(first - 1)).IsWhiteSpaceOnly();
        while (isBlankBefore && last + 1 < text.LineCount && text.ToString(text.GetLineSpan(last + 1)).IsWhiteSpaceOnly())
            last++;
        var end = last + 1 < text.LineCount ? text.GetLineSpan(last + 1).Start : text.Length;
        return new TextChange(TextSpan.FromBounds(text.GetLineSpan(first).Start, end), "");
    }

    /// <summary>The line end that a file uses.</summary>
    public static string LineEndOf(SyntaxTree tree) => tree.Text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Where a declaration begins, with the comments that stand right above it.</summary>
    public static int StartWithComments(SyntaxTree tree, DeclarationSyntax declaration)
    {
        var text = tree.Text;
        var start = tree.SpanOf(declaration).Start;
        var line = text.GetLinePosition(start).Line;
        if (!text.ToString(TextSpan.FromBounds(text.GetLineSpan(line).Start, start)).IsWhiteSpaceOnly())
            return start;
        var first = line;
        while (first > 0 && text.ToString(text.GetLineSpan(first - 1)).TrimStart().StartsWith('#'))
            first--;

        // Comments with which a file begins are about the file.
        return first == 0 && line > 0 ? start : first == line ? start : text.GetLineSpan(first).Start;
    }

    private static bool RunsInto(char left, char right) => IsOfWord(left) && IsOfWord(right);

    // Thai vowels and tone marks are no letters, but belong to words all the same.
    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '"' or '“' or '”' || (character >= '\u0E00' && character <= '\u0E7F');

    private static bool IsWhiteSpaceOnly(this string text) => string.IsNullOrWhiteSpace(text.Trim('\uFEFF'));
}
