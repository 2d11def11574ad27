namespace ItaRules.Syntax.Lexing;

/// <summary>Signs: the language's own, and those that people know from elsewhere and are to be told of.</summary>
internal static class SignReader
{
    /// <summary>The sign at <paramref name="start"/>; <see cref="SyntaxKind.None"/> when there is none.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where to look.</param>
    /// <param name="length">Its number of characters.</param>
    /// <param name="isForeign">Whether the language writes it in another way.</param>
    public static SyntaxKind Read(ReadOnlySpan<char> source, int start, out int length, out bool isForeign)
    {
        char next = start + 1 < source.Length ? source[start + 1] : '\0';
        (SyntaxKind kind, length, isForeign) = (source[start], next) switch
        {
            ('<', '=') => (SyntaxKind.LessOrEqualToken, 2, false),
            ('<', '>') => (SyntaxKind.NotEqualToken, 2, false),
            ('<', _) => (SyntaxKind.LessToken, 1, false),
            ('>', '=') => (SyntaxKind.GreaterOrEqualToken, 2, false),
            ('>', '<') => (SyntaxKind.NotEqualToken, 2, true),
            ('>', _) => (SyntaxKind.GreaterToken, 1, false),
            ('=', '>') => (SyntaxKind.GreaterOrEqualToken, 2, true),
            ('=', '<') => (SyntaxKind.LessOrEqualToken, 2, true),
            ('=', '=') => (SyntaxKind.EqualToken, 2, true),
            ('=', _) => (SyntaxKind.EqualToken, 1, false),
            (':', '=') => (SyntaxKind.EqualToken, 2, true),
            ('!', '=') => (SyntaxKind.NotEqualToken, 2, true),
            ('!', _) => (SyntaxKind.NotKeyword, 1, true),
            ('&', '&') => (SyntaxKind.AndKeyword, 2, true),
            ('&', _) => (SyntaxKind.AndKeyword, 1, true),
            ('|', '|') => (SyntaxKind.OrKeyword, 2, true),
            ('|', _) => (SyntaxKind.OrKeyword, 1, true),
            ('≤' or '⩽', _) => (SyntaxKind.LessOrEqualToken, 1, false),
            ('≥' or '⩾', _) => (SyntaxKind.GreaterOrEqualToken, 1, false),
            ('≠', _) => (SyntaxKind.NotEqualToken, 1, false),
            ('+', _) => (SyntaxKind.PlusToken, 1, false),
            ('-' or '–' or '−' or '‐' or '‑', _) => (SyntaxKind.MinusToken, 1, false),
            ('*', _) => (SyntaxKind.StarToken, 1, false),
            ('×', _) => (SyntaxKind.StarToken, 1, true),
            ('/', _) => (SyntaxKind.SlashToken, 1, false),
            ('÷', _) => (SyntaxKind.SlashToken, 1, true),
            (',', _) => (SyntaxKind.CommaToken, 1, false),
            ('.', '.') when start + 2 < source.Length && source[start + 2] == '.' => (SyntaxKind.DotDotToken, 3, true),
            ('.', '.') => (SyntaxKind.DotDotToken, 2, false),
            ('…', _) => (SyntaxKind.DotDotToken, 1, true),
            ('(', _) => (SyntaxKind.OpenParenthesisToken, 1, false),
            (')', _) => (SyntaxKind.CloseParenthesisToken, 1, false),
            ('＜', '＝') => (SyntaxKind.LessOrEqualToken, 2, true),
            ('＜', '＞') => (SyntaxKind.NotEqualToken, 2, true),
            ('＜', _) => (SyntaxKind.LessToken, 1, true),
            ('＞', '＝') => (SyntaxKind.GreaterOrEqualToken, 2, true),
            ('＞', _) => (SyntaxKind.GreaterToken, 1, true),
            ('＝', _) => (SyntaxKind.EqualToken, 1, true),
            ('＋', _) => (SyntaxKind.PlusToken, 1, true),
            ('－', _) => (SyntaxKind.MinusToken, 1, true),
            ('＊', _) => (SyntaxKind.StarToken, 1, true),
            ('／', _) => (SyntaxKind.SlashToken, 1, true),
            ('，', _) => (SyntaxKind.CommaToken, 1, true),
            ('（', _) => (SyntaxKind.OpenParenthesisToken, 1, true),
            ('）', _) => (SyntaxKind.CloseParenthesisToken, 1, true),
            _ => (SyntaxKind.None, 0, false),
        };
        return kind;
    }
}
