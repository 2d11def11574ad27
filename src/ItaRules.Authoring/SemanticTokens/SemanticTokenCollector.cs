using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.SemanticTokens;

/// <summary>Goes through blocks of a file and tells what each stretch is.</summary>
internal sealed class SemanticTokenCollector(SyntaxTree tree, NameColours names)
{
    /// <summary>What was found so far, in order.</summary>
    public List<SemanticToken> Found { get; } = [];

    /// <summary>Goes through a block.</summary>
    public void Collect(SyntaxBlock block)
    {
        var offset = tree.FullSpanOf(block).Start;
        foreach (var token in block.DescendantTokens())
        {
            if (token.FullSpanInBlock.Start < token.SpanInBlock.Start)
                AddComments(token.LeadingTrivia, offset);
            if (token.Parent is TextSyntax text && !text.Holes.IsEmpty)
                AddText(text, offset);
            else
                Add(token, offset);
            if (token.SpanInBlock.End < token.FullSpanInBlock.End)
                AddComments(token.TrailingTrivia, offset);
        }
    }

    private void AddComments(IEnumerable<SyntaxTrivia> trivia, int offset)
    {
        foreach (var comment in trivia.Where(piece => piece.Kind == SyntaxKind.CommentTrivia))
            AddLines(comment.SpanInBlock.Shift(offset), SemanticTokenType.Comment, SemanticTokenModifiers.None);
    }

    // The holes lie inside the token of the text.
    private void AddText(TextSyntax text, int offset)
    {
        var position = text.Token.SpanInBlock.Start;
        foreach (var hole in text.Holes)
        {
            AddString(position, hole.SpanInBlock.Start, offset);
            foreach (var token in hole.DescendantTokens())
                Add(token, offset);
            position = hole.SpanInBlock.End;
        }

        AddString(position, text.Token.SpanInBlock.End, offset);
    }

    private void AddString(int start, int end, int offset) =>
        AddLines(TextSpan.FromBounds(start, end).Shift(offset), SemanticTokenType.String, SemanticTokenModifiers.None);

    private void Add(SyntaxToken token, int offset)
    {
        if (Classify(token) is { } found)
            AddLines(token.SpanInBlock.Shift(offset), found.Type, found.Modifiers);
    }

    private (SemanticTokenType Type, SemanticTokenModifiers Modifiers)? Classify(SyntaxToken token)
    {
        // A contextual keyword, or a text, may be a name where one stands.
        if (names.Of(token) is { } name)
            return name;
        switch (token.Kind)
        {
            case SyntaxKind.TextToken:
                return (SemanticTokenType.String, SemanticTokenModifiers.None);
            case SyntaxKind.NumberToken:
                return (SemanticTokenType.Number, SemanticTokenModifiers.None);
            case SyntaxKind.ItemToken:
                return (SemanticTokenType.EnumMember, SemanticTokenModifiers.Readonly | SemanticTokenModifiers.DefaultLibrary);
            case SyntaxKind.EndOfFileToken or SyntaxKind.BadToken or SyntaxKind.CommaToken or SyntaxKind.OpenParenthesisToken or SyntaxKind.CloseParenthesisToken:
                return null;
            default:
                return SyntaxFacts.IsKeyword(token.Kind) ? KeywordColours.Of(token.Kind) : (SemanticTokenType.Operator, SemanticTokenModifiers.None);
        }
    }

    // A keyword of several words may reach over the end of a line.
    private void AddLines(TextSpan span, SemanticTokenType type, SemanticTokenModifiers modifiers)
    {
        var content = tree.Text.Content;
        var start = span.Start;
        while (start < span.End)
        {
            var length = content.AsSpan(start, span.End - start).IndexOfAny('\r', '\n');
            var end = length < 0 ? span.End : start + length;
            if (end > start)
                Found.Add(new SemanticToken(TextSpan.FromBounds(start, end), type, modifiers));
            start = end + 1;
        }
    }
}
