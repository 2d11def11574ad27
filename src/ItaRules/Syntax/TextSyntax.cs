using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>A text in quotes with the values put into it. The holes lie inside the token, so they are not among the children.</summary>
public sealed class TextSyntax : SyntaxNode
{
    internal TextSyntax(SyntaxToken token, ImmutableArray<InterpolationSyntax> holes)
        : base(SyntaxKind.Text)
    {
        Token = Adopt(token);
        Holes = AdoptInside(holes);
    }

    /// <summary>The whole text with its quotes.</summary>
    public SyntaxToken Token { get; }

    /// <summary>The <c>{…}</c> in it, in order.</summary>
    public ImmutableArray<InterpolationSyntax> Holes { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitText(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitText(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Token);
    }
}

/// <summary><c>{o14}</c>, <c>{x code}</c>: a place in a text where a value is put in. Its spans lie inside the text token.</summary>
public sealed class InterpolationSyntax : SyntaxNode
{
    internal InterpolationSyntax(SyntaxToken openBrace, ExpressionSyntax expression, SyntaxToken? partKeyword, SyntaxToken closeBrace)
        : base(SyntaxKind.Interpolation)
    {
        OpenBrace = Adopt(openBrace);
        Expression = Adopt(expression);
        PartKeyword = Adopt(partKeyword);
        CloseBrace = Adopt(closeBrace);
    }

    /// <summary>The <c>{</c>.</summary>
    public SyntaxToken OpenBrace { get; }

    /// <summary>The value.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary><c>code</c> or <c>title</c>: what of the score is put in instead of its value.</summary>
    public SyntaxToken? PartKeyword { get; }

    /// <summary>The <c>}</c>.</summary>
    public SyntaxToken CloseBrace { get; }

    /// <summary>What of the score is put in.</summary>
    public InterpolationPart Part => PartKeyword?.Kind switch
    {
        SyntaxKind.CodeKeyword => InterpolationPart.Code,
        SyntaxKind.TitleKeyword => InterpolationPart.Title,
        _ => InterpolationPart.Value,
    };

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitInterpolation(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitInterpolation(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OpenBrace);
        children.Add(Expression);
        children.Add(PartKeyword);
        children.Add(CloseBrace);
    }
}
