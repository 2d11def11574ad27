namespace ItaRules.Syntax;

/// <summary>The time that <c>due</c> gives.</summary>
public abstract class WhenSyntax : SyntaxNode
{
    private protected WhenSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary><c>all year 2569</c>.</summary>
public sealed class AllYearSyntax : WhenSyntax
{
    internal AllYearSyntax(SyntaxToken allYearKeyword, SyntaxToken? year)
        : base(SyntaxKind.AllYear)
    {
        AllYearKeyword = Adopt(allYearKeyword);
        Year = Adopt(year);
    }

    /// <summary>The words <c>all year</c>.</summary>
    public SyntaxToken AllYearKeyword { get; }

    /// <summary>The fiscal year (BE); without it the plan year.</summary>
    public SyntaxToken? Year { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAllYear(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitAllYear(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AllYearKeyword);
        children.Add(Year);
    }
}

/// <summary><c>Q2</c> or <c>January to March 2569</c>.</summary>
public sealed class PeriodSyntax : WhenSyntax
{
    internal PeriodSyntax(PointSyntax from, SyntaxToken? toKeyword, PointSyntax? to)
        : base(SyntaxKind.Period)
    {
        From = Adopt(from);
        ToKeyword = Adopt(toKeyword);
        To = Adopt(to);
    }

    /// <summary>The point, or where the period begins.</summary>
    public PointSyntax From { get; }

    /// <summary>The word <c>to</c>.</summary>
    public SyntaxToken? ToKeyword { get; }

    /// <summary>Where the period ends.</summary>
    public PointSyntax? To { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPeriod(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitPeriod(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(From);
        children.Add(ToKeyword);
        children.Add(To);
    }
}

/// <summary><c>within 30 days</c>, counted from the first day of the plan year.</summary>
public sealed class WithinSyntax : WhenSyntax
{
    internal WithinSyntax(SyntaxToken withinKeyword, SyntaxToken number, SyntaxToken unit)
        : base(SyntaxKind.Within)
    {
        WithinKeyword = Adopt(withinKeyword);
        Number = Adopt(number);
        Unit = Adopt(unit);
    }

    /// <summary>The word <c>within</c>.</summary>
    public SyntaxToken WithinKeyword { get; }

    /// <summary>How many.</summary>
    public SyntaxToken Number { get; }

    /// <summary><c>days</c> or <c>months</c>.</summary>
    public SyntaxToken Unit { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitWithin(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitWithin(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(WithinKeyword);
        children.Add(Number);
        children.Add(Unit);
    }
}
