using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Formatting;

/// <summary>Walks the declarations of one file and compares what stands there with the layout.</summary>
internal sealed class FileFormatter(SyntaxTree tree, FormattingOptions options)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly GapWriter gaps = new(tree.Text.Content.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n");
    private int position = tree.Text.Content.StartsWith(ByteOrderMark) ? 1 : 0;
    private bool isStart = true;
    private bool wasMultiline;

    /// <summary>The changes, in order.</summary>
    public IEnumerable<TextChange> GetChanges()
    {
        foreach (var block in tree.Blocks)
        {
            if (block.ContainsErrors || !block.Diagnostics.IsEmpty)
            {
                Skip(block);
                continue;
            }

            foreach (var declaration in block.Declarations)
            {
                foreach (var change in Declaration(declaration))
                    yield return change;
            }
        }

        var end = tree.Text.Length;
        var rest = tree.Text.ToString(TextSpan.FromBounds(position, end));
        if (EndOfFile(rest) is var wanted && wanted != rest)
            yield return new TextChange(TextSpan.FromBounds(position, end), wanted);
    }

    private IEnumerable<TextChange> Declaration(DeclarationSyntax declaration)
    {
        var layout = DeclarationLayout.Of(declaration, options.KeywordLanguage);
        var isMultiline = layout.Skip(1).Any(entry => entry.Before.Kind == GapKind.Line);
        var needsBlankLine = !isStart && (isMultiline || wasMultiline);
        foreach (var (token, before) in layout)
        {
            var span = tree.SpanOf(token);
            var between = tree.Text.ToString(TextSpan.FromBounds(position, span.Start));
            var wanted = gaps.Write(before, between, needsBlankLine, isStart);
            if (wanted != between)
                yield return new TextChange(TextSpan.FromBounds(position, span.Start), wanted);
            if (TokenSpelling.Of(token, options.KeywordLanguage) is var spelling && spelling != token.Text)
                yield return new TextChange(span, spelling);
            position = span.End;
            isStart = false;
            needsBlankLine = false;
        }

        wasMultiline = isMultiline;
    }

    private string EndOfFile(string rest)
    {
        if (isStart && string.IsNullOrWhiteSpace(rest))
            return "";

        return gaps.Write(new Gap(GapKind.Line, 0), rest.TrimEnd(), needsBlankLine: false, isStart);
    }

    // What stands after the last character of a block with errors may be laid out again, so that formatting twice changes nothing.
    private void Skip(SyntaxBlock block)
    {
        var length = block.Text.AsSpan().TrimEnd().Length;
        if (length == 0)
            return;
        position = Math.Max(position, tree.FullSpanOf(block).Start + length);
        isStart = false;
        wasMultiline = true;
    }
}
