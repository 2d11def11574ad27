using ItaRules.Text;
using Sprache;

namespace ItaRules.Syntax.Parsing;

/// <summary>A place among the tokens of a block, in the form in which Sprache's parsers read: the current character is the kind of the token.</summary>
internal sealed class TokenInput(TokenStream stream, int index) : IInput
{
    /// <summary>The tokens.</summary>
    public TokenStream Stream { get; } = stream;

    /// <inheritdoc/>
    public int Position { get; } = index;

    /// <inheritdoc/>
    public char Current => (char)Kind;

    /// <inheritdoc/>
    public bool AtEnd => Stream.IsEnd(Position);

    /// <summary>The kind of the current token; <see cref="SyntaxKind.None"/> at the end.</summary>
    public SyntaxKind Kind => Stream.KindAt(Position);

    /// <summary>The place after the current token.</summary>
    public TokenInput Next => Stream.At(Stream.After(Position));

    /// <inheritdoc/>
    public string Source => Stream.Text;

    /// <inheritdoc/>
    public int Line => LinePosition.Line + 1;

    /// <inheritdoc/>
    public int Column => LinePosition.Character + 1;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos => Stream.Memos;

    private LinePosition LinePosition => new SourceText(Source).GetLinePosition(Stream.SpanAt(Position).Start);

    /// <inheritdoc/>
    public IInput Advance() => AtEnd ? throw new InvalidOperationException("There is no token left.") : Next;

    /// <inheritdoc/>
    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;
}
