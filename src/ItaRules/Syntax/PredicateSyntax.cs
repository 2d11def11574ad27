namespace ItaRules.Syntax;

/// <summary>What is asked of a value.</summary>
public abstract class PredicateSyntax : SyntaxNode
{
    private protected PredicateSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary><c>&lt; 50</c>, <c>below 50</c>, and with a second part <c>&gt; 50 &lt;= 80</c>.</summary>
public sealed class ComparisonPredicateSyntax : PredicateSyntax
{
    internal ComparisonPredicateSyntax(SyntaxToken @operator, ExpressionSyntax right, SyntaxToken? secondOperator, ExpressionSyntax? secondRight)
        : base(SyntaxKind.ComparisonPredicate)
    {
        Operator = Adopt(@operator);
        Right = Adopt(right);
        SecondOperator = Adopt(secondOperator);
        SecondRight = Adopt(secondRight);
    }

    /// <summary>The sign or words that compare.</summary>
    public SyntaxToken Operator { get; }

    /// <summary>What the value is compared with.</summary>
    public ExpressionSyntax Right { get; }

    /// <summary>The sign or words of a second comparison.</summary>
    public SyntaxToken? SecondOperator { get; }

    /// <summary>What <see cref="Right"/> is compared with in turn.</summary>
    public ExpressionSyntax? SecondRight { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitComparisonPredicate(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitComparisonPredicate(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Operator);
        children.Add(Right);
        children.Add(SecondOperator);
        children.Add(SecondRight);
    }
}

/// <summary><c>between 50 and 80</c>, both ends included.</summary>
public sealed class BetweenPredicateSyntax : PredicateSyntax
{
    internal BetweenPredicateSyntax(SyntaxToken betweenKeyword, ExpressionSyntax low, SyntaxToken andKeyword, ExpressionSyntax high)
        : base(SyntaxKind.BetweenPredicate)
    {
        BetweenKeyword = Adopt(betweenKeyword);
        Low = Adopt(low);
        AndKeyword = Adopt(andKeyword);
        High = Adopt(high);
    }

    /// <summary><c>between</c>, or <c>not between</c>.</summary>
    public SyntaxToken BetweenKeyword { get; }

    /// <summary>The lower end.</summary>
    public ExpressionSyntax Low { get; }

    /// <summary>The word <c>and</c>.</summary>
    public SyntaxToken AndKeyword { get; }

    /// <summary>The upper end.</summary>
    public ExpressionSyntax High { get; }

    /// <summary>Whether the value must lie outside.</summary>
    public bool IsNegated => BetweenKeyword.Kind == SyntaxKind.NotBetweenKeyword;

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBetweenPredicate(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitBetweenPredicate(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(BetweenKeyword);
        children.Add(Low);
        children.Add(AndKeyword);
        children.Add(High);
    }
}

/// <summary><c>is missing</c>, <c>is not missing</c>.</summary>
public sealed class MissingPredicateSyntax : PredicateSyntax
{
    internal MissingPredicateSyntax(SyntaxToken missingKeyword)
        : base(SyntaxKind.MissingPredicate)
    {
        MissingKeyword = Adopt(missingKeyword);
    }

    /// <summary>The words.</summary>
    public SyntaxToken MissingKeyword { get; }

    /// <summary>Whether the score must be there.</summary>
    public bool IsNegated => MissingKeyword.Kind == SyntaxKind.IsNotMissingKeyword;

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMissingPredicate(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitMissingPredicate(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(MissingKeyword);
    }
}

/// <summary><c>is weak</c>, <c>is not weak</c>: whether the value lies in a named band.</summary>
public sealed class BandPredicateSyntax : PredicateSyntax
{
    internal BandPredicateSyntax(SyntaxToken isKeyword, SyntaxToken name)
        : base(SyntaxKind.BandPredicate)
    {
        IsKeyword = Adopt(isKeyword);
        Name = Adopt(name);
    }

    /// <summary><c>is</c>, or <c>is not</c>.</summary>
    public SyntaxToken IsKeyword { get; }

    /// <summary>The band's name.</summary>
    public SyntaxToken Name { get; }

    /// <summary>Whether the value must lie outside the band.</summary>
    public bool IsNegated => IsKeyword.Kind == SyntaxKind.IsNotKeyword;

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBandPredicate(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitBandPredicate(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(IsKeyword);
        children.Add(Name);
    }
}
