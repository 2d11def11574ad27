using ItaRules.Syntax.Lexing;
using ItaRules.Text;

namespace ItaRules.Syntax.Parsing;

/// <summary>Changes to the tokens of a block before it is parsed. What is changed was told of, and every character stays in a token.</summary>
internal static class TokenEdits
{
    /// <summary>From the start of the token <paramref name="index"/> to the end of the last of <paramref name="count"/> ones.</summary>
    public static TextSpan Span(List<LexedToken> tokens, int index, int count) => TextSpan.FromBounds(tokens[index].Start, tokens[index + count - 1].End);

    /// <summary>The characters of the token <paramref name="index"/>, as names are compared.</summary>
    public static string Word(string text, List<LexedToken> tokens, int index) =>
        NameText.Normalize(text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start));

    /// <summary>Makes <paramref name="count"/> tokens from <paramref name="index"/> on one token of <paramref name="kind"/>.</summary>
    public static void Join(List<LexedToken> tokens, int index, int count, SyntaxKind kind)
    {
        LexedToken first = tokens[index];
        LexedToken last = tokens[index + count - 1];
        tokens.RemoveRange(index, count - 1);
        tokens[index] = new LexedToken(kind, (first.Flags & TokenFlags.FirstOnLine) | TokenFlags.HasError, first.Start, last.End, last.FullEnd);
    }

    /// <summary>Has the parser pass over <paramref name="count"/> tokens from <paramref name="index"/> on.</summary>
    public static void PassOver(List<LexedToken> tokens, int index, int count)
    {
        for (int passed = index; passed < index + count; passed++)
        {
            tokens[passed] = tokens[passed] with { Kind = SyntaxKind.BadToken, Flags = tokens[passed].Flags | TokenFlags.HasError };
        }
    }

    /// <summary>Whether there is a token at <paramref name="index"/> and it goes on with the line.</summary>
    public static bool IsOnSameLine(List<LexedToken> tokens, int index) => index < tokens.Count && !tokens[index].Has(TokenFlags.FirstOnLine);

    /// <summary>The kind of the token <paramref name="index"/>; <see cref="SyntaxKind.None"/> where there is none.</summary>
    public static SyntaxKind KindAt(List<LexedToken> tokens, int index) => index < tokens.Count ? tokens[index].Kind : SyntaxKind.None;
}
