using System.Collections.Immutable;
using ItaRules.Formatting;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Formatting;

/// <inheritdoc/>
public sealed class FormattingService : IFormattingService
{
    /// <inheritdoc/>
    public FileChanges Format(SyntaxTree tree) => new(tree, Formatter.GetChanges(tree, FormattingOptions.Default));

    /// <inheritdoc/>
    public FileChanges FormatRange(SyntaxTree tree, TextSpan range) => new(tree, Formatter.GetChanges(tree, FormattingOptions.Default, range));

    /// <inheritdoc/>
    public FileChanges FormatTyped(SyntaxTree tree, int position, char typed) => new(tree, typed switch
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
