namespace ItaRules.Syntax.Lexing;

/// <summary>A token as the lexer finds it, before a tree is made of it: 16 bytes, so that a whole file can be lexed anew after every edit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Flags">What else is known of it.</param>
/// <param name="Start">Where its own characters begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="FullEnd">Where the trivia after it ends and the next token's begins.</param>
internal readonly record struct LexedToken(SyntaxKind Kind, TokenFlags Flags, int Start, int End, int FullEnd)
{
    public bool Has(TokenFlags flag) => (Flags & flag) != 0;

    public LexedToken Shift(int offset) => new(Kind, Flags, Start + offset, End + offset, FullEnd + offset);
}
