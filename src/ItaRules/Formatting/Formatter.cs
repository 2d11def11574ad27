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

    /// <summary>The changes that format the lines that <paramref name="range"/> touches.</summary>
    public static ImmutableArray<TextChange> GetChanges(SyntaxTree tree, FormattingOptions options, TextSpan range)
    {
        var text = tree.Text;
        var first = text.GetLineSpan(text.GetLinePosition(range.Start).Line).Start;
        var last = text.GetLineSpan(text.GetLinePosition(range.End).Line).End;
        return [.. GetChanges(tree, options).Where(change => change.Span.End >= first && change.Span.Start <= last)];
    }
}
