namespace ItaRules.Syntax;

/// <summary>A clause of a measure or of a recommendation.</summary>
public abstract class ClauseSyntax : SyntaxNode
{
    private protected ClauseSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary><c>owned by personnel, clerk</c>.</summary>
public sealed class OwnedByClauseSyntax : ClauseSyntax
{
    internal OwnedByClauseSyntax(SyntaxToken ownedByKeyword, LabelListSyntax owners)
        : base(SyntaxKind.OwnedByClause)
    {
        OwnedByKeyword = Adopt(ownedByKeyword);
        Owners = Adopt(owners);
    }

    /// <summary>The words <c>owned by</c>.</summary>
    public SyntaxToken OwnedByKeyword { get; }

    /// <summary>Who is responsible.</summary>
    public LabelListSyntax Owners { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitOwnedByClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitOwnedByClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OwnedByKeyword);
        children.Add(Owners);
    }
}

/// <summary><c>due Q2</c>: when the measure runs.</summary>
public sealed class DueClauseSyntax : ClauseSyntax
{
    internal DueClauseSyntax(SyntaxToken dueKeyword, WhenSyntax when)
        : base(SyntaxKind.DueClause)
    {
        DueKeyword = Adopt(dueKeyword);
        When = Adopt(when);
    }

    /// <summary>The word <c>due</c>.</summary>
    public SyntaxToken DueKeyword { get; }

    /// <summary>The time.</summary>
    public WhenSyntax When { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitDueClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitDueClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(DueKeyword);
        children.Add(When);
    }
}

/// <summary><c>priority urgent</c>.</summary>
public sealed class PriorityClauseSyntax : ClauseSyntax
{
    internal PriorityClauseSyntax(SyntaxToken priorityKeyword, SyntaxToken level)
        : base(SyntaxKind.PriorityClause)
    {
        PriorityKeyword = Adopt(priorityKeyword);
        Level = Adopt(level);
    }

    /// <summary>The word <c>priority</c>.</summary>
    public SyntaxToken PriorityKeyword { get; }

    /// <summary><c>urgent</c>, <c>high</c>, <c>normal</c> or <c>low</c>.</summary>
    public SyntaxToken Level { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPriorityClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitPriorityClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(PriorityKeyword);
        children.Add(Level);
    }
}

/// <summary><c>because "…"</c>: the author's reason.</summary>
public sealed class BecauseClauseSyntax : ClauseSyntax
{
    internal BecauseClauseSyntax(SyntaxToken becauseKeyword, TextSyntax text)
        : base(SyntaxKind.BecauseClause)
    {
        BecauseKeyword = Adopt(becauseKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>because</c>.</summary>
    public SyntaxToken BecauseKeyword { get; }

    /// <summary>The reason.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitBecauseClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitBecauseClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(BecauseKeyword);
        children.Add(Text);
    }
}
