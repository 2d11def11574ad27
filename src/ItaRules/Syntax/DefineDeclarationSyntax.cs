namespace ItaRules.Syntax;

/// <summary><c>define weak as below 50</c>: a named condition, or a named band for <c>is</c>.</summary>
public sealed class DefineDeclarationSyntax : DeclarationSyntax
{
    internal DefineDeclarationSyntax(SyntaxToken defineKeyword, SyntaxToken name, SyntaxToken asKeyword, SyntaxNode body)
        : base(SyntaxKind.DefineDeclaration)
    {
        DefineKeyword = Adopt(defineKeyword);
        Name = Adopt(name);
        AsKeyword = Adopt(asKeyword);
        Body = Adopt(body);
    }

    /// <summary>The word <c>define</c>.</summary>
    public SyntaxToken DefineKeyword { get; }

    /// <summary>The new name.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The word <c>as</c>.</summary>
    public SyntaxToken AsKeyword { get; }

    /// <summary>An <see cref="ExpressionSyntax"/> (a condition) or a <see cref="PredicateSyntax"/> (a band).</summary>
    public SyntaxNode Body { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDefineDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitDefineDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(DefineKeyword);
        children.Add(Name);
        children.Add(AsKeyword);
        children.Add(Body);
    }
}
