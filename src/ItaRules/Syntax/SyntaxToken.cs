using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>The smallest part of a tree: a word, keyword, number, text or sign, with the trivia around it.</summary>
public class SyntaxToken : SyntaxElement
{
    internal SyntaxToken(SyntaxKind kind, int fullStart, int start, int end, int fullEnd, bool isMissing = false, bool hasError = false)
        : base(kind)
    {
        FullStart = fullStart;
        Start = start;
        End = end;
        FullEnd = fullEnd;
        IsMissing = isMissing;
        ContainsErrors = isMissing || hasError;
    }

    /// <summary>Its characters without the trivia around it; empty when it is missing.</summary>
    public string Text => ToString();

    /// <summary>
    /// What it means: a <see cref="double"/> for a number; for a text its characters without quotes, for a name or an item's code the normalised name, as a <see cref="string"/>; else null.
    /// </summary>
    public object? Value => Kind switch
    {
        SyntaxKind.NumberToken => NumberValue,
        SyntaxKind.TextToken or SyntaxKind.NameToken or SyntaxKind.ItemToken => ValueText,
        _ => null,
    };

    /// <summary>The value of a number token; 0 when it is missing.</summary>
    public double NumberValue => TokenValue.Number(TextSpanOfToken);

    /// <summary>The unescaped characters of a text token, and the normalised form of any other; empty when it is missing.</summary>
    public string ValueText => Kind switch
    {
        SyntaxKind.TextToken => TokenValue.Text(TextSpanOfToken),
        SyntaxKind.ItemToken => TokenValue.Item(TextSpanOfToken),
        _ => NameText.Normalize(TextSpanOfToken),
    };

    /// <summary>The trivia before it, in order.</summary>
    public IReadOnlyList<SyntaxTrivia> LeadingTrivia => TriviaReader.Read(Block.Text, TextSpan.FromBounds(FullStart, Start));

    /// <summary>The trivia after it up to and including the end of its line, in order.</summary>
    public IReadOnlyList<SyntaxTrivia> TrailingTrivia => TriviaReader.Read(Block.Text, TextSpan.FromBounds(End, FullEnd));

    /// <summary>What was passed over before it because it did not fit; it stands before this token among the children of the parent.</summary>
    internal virtual SkippedTokensSyntax? SkippedBefore => null;

    private ReadOnlySpan<char> TextSpanOfToken => Block.Text.AsSpan(Start, End - Start);
}
