using System.Collections.Immutable;
using ItaRules.Formatting;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Formatting;

/// <summary>Lays out a file, some of its lines, or what was just typed. A declaration with a mistake in its words is left as it is.</summary>
public static class FormattingService
{
    /// <summary>The changes that lay out the file.</summary>
    public static FileChanges Format(SyntaxTree tree) => new(tree, Formatter.GetChanges(tree, FormattingOptions.Default));

    /// <summary>Those of them that lie in the lines that <paramref name="range"/> touches.</summary>
    public static FileChanges FormatRange(SyntaxTree tree, TextSpan range) => new(tree, Formatter.GetChanges(tree, FormattingOptions.Default, range));

    /// <summary>
    /// The changes after a line end or a closing quote was typed: the lines of the declaration up to there, never a character at or after the cursor or of the word before it.
    /// </summary>
    /// <param name="tree">The file with the character in it.</param>
    /// <param name="position">The cursor, behind the character.</param>
    /// <param name="typed">The character.</param>
    public static FileChanges FormatTyped(SyntaxTree tree, int position, char typed) => new(tree, typed switch
    {
        '\n' => AfterLineEnd(tree, position),
        '"' or '”' => AfterText(tree, position),
        _ => [],
    });

    private static ImmutableArray<TextChange> AfterLineEnd(SyntaxTree tree, int position)
    {
        var line = tree.Text.GetLinePosition(position).Line;
        return line == 0 ? [] : UpTo(tree, tree.Text.GetLineSpan(line - 1).End);
    }

    // A quote that opens a text, or one of the pair that an editor puts in at once, ends nothing.
    private static ImmutableArray<TextChange> AfterText(SyntaxTree tree, int position)
    {
        var token = tree.FindToken(Math.Max(0, position - 1));
        var span = tree.SpanOf(token);
        return token.Kind == SyntaxKind.TextToken && span.End == position
            ? [.. UpTo(tree, position).Where(change => change.Span.End <= span.Start && !change.NewText.Contains('\n', StringComparison.Ordinal))]
            : [];
    }

    private static ImmutableArray<TextChange> UpTo(SyntaxTree tree, int end)
    {
        var declaration = tree.FindToken(Math.Max(0, end - 1)).AncestorOrSelf<DeclarationSyntax>();
        var start = declaration is null ? end : Math.Min(end, tree.SpanOf(declaration).Start);
        return Formatter.GetChanges(tree, FormattingOptions.Default, TextSpan.FromBounds(start, end));
    }
}
