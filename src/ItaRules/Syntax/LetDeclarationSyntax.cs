namespace ItaRules.Syntax;

/// <summary><c>let staff = i1..i15</c>: a name for a value or a list of scores.</summary>
public sealed class LetDeclarationSyntax : DeclarationSyntax
{
    internal LetDeclarationSyntax(SyntaxToken letKeyword, SyntaxToken name, SyntaxToken equalsToken, SyntaxNode value)
        : base(SyntaxKind.LetDeclaration)
    {
        LetKeyword = Adopt(letKeyword);
        Name = Adopt(name);
        EqualsToken = Adopt(equalsToken);
        Value = Adopt(value);
    }

    /// <summary>The word <c>let</c>.</summary>
    public SyntaxToken LetKeyword { get; }

    /// <summary>The new name.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The <c>=</c>.</summary>
    public SyntaxToken EqualsToken { get; }

    /// <summary>An <see cref="ExpressionSyntax"/> or a <see cref="ScoreListSyntax"/>. What could be both, a lone name or score, is an expression; the binder decides.</summary>
    public SyntaxNode Value { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLetDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitLetDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(LetKeyword);
        children.Add(Name);
        children.Add(EqualsToken);
        children.Add(Value);
    }
}
