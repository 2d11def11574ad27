using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>Tokens that did not fit where they stand. They are kept, so that the tree still has every character of the file.</summary>
public sealed class SkippedTokensSyntax : SyntaxNode
{
    internal SkippedTokensSyntax(ImmutableArray<SyntaxToken> tokens)
        : base(SyntaxKind.SkippedTokens)
    {
        Tokens = Adopt(tokens);
        ContainsErrors = true;
    }

    /// <summary>The tokens, in order; one or more.</summary>
    public ImmutableArray<SyntaxToken> Tokens { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitSkippedTokens(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitSkippedTokens(this);

    internal override void AddChildren(ChildCollector children) => children.Add(Tokens);
}
