using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary><c>if … then … else …</c>.</summary>
public sealed class IfClauseSyntax : SyntaxNode
{
    internal IfClauseSyntax(
        SyntaxToken ifKeyword,
        ExpressionSyntax condition,
        SyntaxToken thenKeyword,
        ImmutableArray<ActionSyntax> actions,
        ElseClauseSyntax? @else)
        : base(SyntaxKind.IfClause)
    {
        IfKeyword = Adopt(ifKeyword);
        Condition = Adopt(condition);
        ThenKeyword = Adopt(thenKeyword);
        Actions = Adopt(actions);
        Else = Adopt(@else);
    }

    /// <summary>The word <c>if</c>.</summary>
    public SyntaxToken IfKeyword { get; }

    /// <summary>What must hold.</summary>
    public ExpressionSyntax Condition { get; }

    /// <summary>The word <c>then</c>.</summary>
    public SyntaxToken ThenKeyword { get; }

    /// <summary>What is done when it holds.</summary>
    public ImmutableArray<ActionSyntax> Actions { get; }

    /// <summary>What is done when it does not.</summary>
    public ElseClauseSyntax? Else { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitIfClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitIfClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(IfKeyword);
        children.Add(Condition);
        children.Add(ThenKeyword);
        children.Add(Actions);
        children.Add(Else);
    }
}

/// <summary><c>else …</c> or <c>else if …</c>.</summary>
public sealed class ElseClauseSyntax : SyntaxNode
{
    internal ElseClauseSyntax(SyntaxToken elseKeyword, ImmutableArray<ActionSyntax> actions, IfClauseSyntax? @if)
        : base(SyntaxKind.ElseClause)
    {
        ElseKeyword = Adopt(elseKeyword);
        Actions = Adopt(actions);
        If = Adopt(@if);
    }

    /// <summary>The word <c>else</c>.</summary>
    public SyntaxToken ElseKeyword { get; }

    /// <summary>What is done; empty before another <c>if</c>.</summary>
    public ImmutableArray<ActionSyntax> Actions { get; }

    /// <summary>The next condition of the chain.</summary>
    public IfClauseSyntax? If { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitElseClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitElseClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ElseKeyword);
        children.Add(Actions);
        children.Add(If);
    }
}
