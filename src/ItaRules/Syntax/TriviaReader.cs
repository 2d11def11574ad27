using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>Takes the trivia beside a token apart, on demand: hardly anyone asks, so tokens do not keep it.</summary>
internal static class TriviaReader
{
    public static IReadOnlyList<SyntaxTrivia> Read(string text, TextSpan span)
    {
        List<SyntaxTrivia> trivia = [];
        int position = span.Start;
        while (position < span.End)
        {
            int start = position;
            SyntaxKind kind = text[position] switch
            {
                '#' => SyntaxKind.CommentTrivia,
                '\r' or '\n' => SyntaxKind.EndOfLineTrivia,
                _ => SyntaxKind.WhitespaceTrivia,
            };
            position = kind switch
            {
                SyntaxKind.CommentTrivia => EndOfLine(text, position, span.End),
                SyntaxKind.EndOfLineTrivia => position + (text[position] == '\r' && position + 1 < span.End && text[position + 1] == '\n' ? 2 : 1),
                _ => EndOfWhitespace(text, position, span.End),
            };
            trivia.Add(new SyntaxTrivia(kind, TextSpan.FromBounds(start, position), text[start..position]));
        }

        return trivia;
    }

    private static int EndOfLine(string text, int position, int end)
    {
        int offset = text.AsSpan(position, end - position).IndexOfAny('\r', '\n');
        return offset < 0 ? end : position + offset;
    }

    private static int EndOfWhitespace(string text, int position, int end)
    {
        int offset = text.AsSpan(position, end - position).IndexOfAny('\r', '\n', '#');
        return offset < 0 ? end : position + offset;
    }
}
