using System.Collections.Immutable;
using System.Text;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>
/// Lays out rule files in one canonical way. Comments and single blank lines stay; what the file means does not change.
/// A block with a syntax error is left as it is.
/// </summary>
public static class Formatter
{
    /// <summary>The whole file, formatted.</summary>
    public static string Format(SyntaxTree tree, FormattingOptions options)
    {
        var text = new StringBuilder();
        var position = 0;
        foreach (var change in GetChanges(tree, options))
        {
            text.Append(tree.Text.Content, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return text.Append(tree.Text.Content, position, tree.Text.Length - position).ToString();
    }

    /// <summary>The smallest changes that format the file, in order; none when it is formatted.</summary>
    public static ImmutableArray<TextChange> GetChanges(SyntaxTree tree, FormattingOptions options) => [.. new FileFormatter(tree, options).GetChanges()];

    /// <summary>The changes that format the lines that <paramref name="range"/> touches; no other line is changed.</summary>
    public static ImmutableArray<TextChange> GetChanges(SyntaxTree tree, FormattingOptions options, TextSpan range)
    {
        var text = tree.Text;
        var first = text.GetLineSpan(text.GetLinePosition(range.Start).Line).Start;
        var last = text.GetLineSpan(text.GetLinePosition(range.End).Line).End;
        return [.. GetChanges(tree, options).Select(change => Narrow(text, change)).Where(change => change.Span.Start >= first && change.Span.End <= last)];
    }

    // The white space between two lines is one change; what both texts begin and end with is not a part of it.
    private static TextChange Narrow(SourceText text, TextChange change)
    {
        var old = text.Content.AsSpan(change.Span.Start, change.Span.Length);
        var start = old.CommonPrefixLength(change.NewText);
        var end = 0;
        while (end < Math.Min(old.Length, change.NewText.Length) - start && old[^(end + 1)] == change.NewText[^(end + 1)])
            end++;
        return new TextChange(TextSpan.FromBounds(change.Span.Start + start, change.Span.End - end), change.NewText[start..^end]);
    }
}
