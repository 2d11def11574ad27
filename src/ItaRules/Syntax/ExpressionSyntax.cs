using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>A value or a condition: both share one grammar, and which is meant is the binder's question.</summary>
public abstract class ExpressionSyntax : SyntaxNode
{
    private protected ExpressionSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary>Conditions joined by <c>or</c>, or by <c>and</c>: one node for the whole list.</summary>
public sealed class LogicalExpressionSyntax : ExpressionSyntax
{
    internal LogicalExpressionSyntax(SyntaxKind kind, SeparatedSyntaxList<ExpressionSyntax> operands)
        : base(kind)
    {
        Operands = Adopt(operands);
    }

    /// <summary>The conditions with the words between them; two or more.</summary>
    public SeparatedSyntaxList<ExpressionSyntax> Operands { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitLogicalExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitLogicalExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Operands);
    }
}

/// <summary>Values joined by <c>+</c> and <c>-</c>, or by <c>*</c> and <c>/</c>: one node for the whole list, reckoned from the left.</summary>
public sealed class ArithmeticExpressionSyntax : ExpressionSyntax
{
    internal ArithmeticExpressionSyntax(SyntaxKind kind, SeparatedSyntaxList<ExpressionSyntax> operands)
        : base(kind)
    {
        Operands = Adopt(operands);
    }

    /// <summary>The values with the signs between them; two or more.</summary>
    public SeparatedSyntaxList<ExpressionSyntax> Operands { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitArithmeticExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitArithmeticExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Operands);
    }
}

/// <summary>A run of <c>not</c>, or of <c>-</c>, <c>previous</c> and <c>change in</c>, before an operand; the last stands nearest to it.</summary>
public sealed class PrefixExpressionSyntax : ExpressionSyntax
{
    internal PrefixExpressionSyntax(ImmutableArray<SyntaxToken> operators, ExpressionSyntax operand)
        : base(SyntaxKind.PrefixExpression)
    {
        Operators = Adopt(operators);
        Operand = Adopt(operand);
    }

    /// <summary>The words or signs, in the order written; one or more.</summary>
    public ImmutableArray<SyntaxToken> Operators { get; }

    /// <summary>What they apply to.</summary>
    public ExpressionSyntax Operand { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPrefixExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitPrefixExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Operators);
        children.Add(Operand);
    }
}

/// <summary><c>o14 &lt; 50</c>, <c>o14 is missing</c>: a value and what is asked of it.</summary>
public sealed class TestExpressionSyntax : ExpressionSyntax
{
    internal TestExpressionSyntax(ExpressionSyntax operand, PredicateSyntax predicate)
        : base(SyntaxKind.TestExpression)
    {
        Operand = Adopt(operand);
        Predicate = Adopt(predicate);
    }

    /// <summary>The value, or a <see cref="QuantifiedExpressionSyntax"/>.</summary>
    public ExpressionSyntax Operand { get; }

    /// <summary>What is asked.</summary>
    public PredicateSyntax Predicate { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitTestExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitTestExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Operand);
        children.Add(Predicate);
    }
}

/// <summary><c>( … )</c>.</summary>
public sealed class ParenthesizedExpressionSyntax : ExpressionSyntax
{
    internal ParenthesizedExpressionSyntax(SyntaxToken openParenthesis, ExpressionSyntax expression, SyntaxToken closeParenthesis)
        : base(SyntaxKind.ParenthesizedExpression)
    {
        OpenParenthesis = Adopt(openParenthesis);
        Expression = Adopt(expression);
        CloseParenthesis = Adopt(closeParenthesis);
    }

    /// <summary>The <c>(</c>.</summary>
    public SyntaxToken OpenParenthesis { get; }

    /// <summary>What is inside.</summary>
    public ExpressionSyntax Expression { get; }

    /// <summary>The <c>)</c>.</summary>
    public SyntaxToken CloseParenthesis { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitParenthesizedExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitParenthesizedExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OpenParenthesis);
        children.Add(Expression);
        children.Add(CloseParenthesis);
    }
}

/// <summary><c>any of o1..o8</c>, <c>at least 2 of o1..o8</c>: how many of the scores a test must hold for.</summary>
public sealed class QuantifiedExpressionSyntax : ExpressionSyntax
{
    internal QuantifiedExpressionSyntax(SyntaxToken quantifierKeyword, SyntaxToken? number, SyntaxToken? ofKeyword, ScoreListSyntax scores)
        : base(SyntaxKind.QuantifiedExpression)
    {
        QuantifierKeyword = Adopt(quantifierKeyword);
        Number = Adopt(number);
        OfKeyword = Adopt(ofKeyword);
        Scores = Adopt(scores);
    }

    /// <summary><c>any of</c>, <c>all of</c>, <c>none of</c>, <c>at least</c>, <c>at most</c> or <c>exactly</c>.</summary>
    public SyntaxToken QuantifierKeyword { get; }

    /// <summary>How many, after the last three.</summary>
    public SyntaxToken? Number { get; }

    /// <summary>The word <c>of</c> after the number.</summary>
    public SyntaxToken? OfKeyword { get; }

    /// <summary>The scores.</summary>
    public ScoreListSyntax Scores { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitQuantifiedExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitQuantifiedExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(QuantifierKeyword);
        children.Add(Number);
        children.Add(OfKeyword);
        children.Add(Scores);
    }
}

/// <summary><c>average of o1..o8</c>: one value from many scores.</summary>
public sealed class AggregateExpressionSyntax : ExpressionSyntax
{
    internal AggregateExpressionSyntax(SyntaxToken aggregateKeyword, ScoreListSyntax scores)
        : base(SyntaxKind.AggregateExpression)
    {
        AggregateKeyword = Adopt(aggregateKeyword);
        Scores = Adopt(scores);
    }

    /// <summary><c>average of</c>, <c>lowest of</c>, <c>highest of</c> or <c>sum of</c>.</summary>
    public SyntaxToken AggregateKeyword { get; }

    /// <summary>The scores.</summary>
    public ScoreListSyntax Scores { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAggregateExpression(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitAggregateExpression(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AggregateKeyword);
        children.Add(Scores);
    }
}
