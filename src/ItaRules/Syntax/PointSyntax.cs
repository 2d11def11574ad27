namespace ItaRules.Syntax;

/// <summary>A point of time: a quarter, a month or a day.</summary>
public abstract class PointSyntax : SyntaxNode
{
    private protected PointSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary><c>Q2 2569</c>: a quarter of a fiscal year.</summary>
public sealed class QuarterPointSyntax : PointSyntax
{
    internal QuarterPointSyntax(SyntaxToken quarter, SyntaxToken? year)
        : base(SyntaxKind.QuarterPoint)
    {
        Quarter = Adopt(quarter);
        Year = Adopt(year);
    }

    /// <summary><c>Q1</c> to <c>Q4</c>, one token in every spelling; see <see cref="SyntaxFacts.GetQuarter"/>.</summary>
    public SyntaxToken Quarter { get; }

    /// <summary>The fiscal year (BE); without it the plan year.</summary>
    public SyntaxToken? Year { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitQuarterPoint(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitQuarterPoint(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Quarter);
        children.Add(Year);
    }
}

/// <summary><c>15 January 2569</c>: a month or a day of it.</summary>
public sealed class MonthPointSyntax : PointSyntax
{
    internal MonthPointSyntax(SyntaxToken? day, SyntaxToken month, SyntaxToken? year)
        : base(SyntaxKind.MonthPoint)
    {
        Day = Adopt(day);
        Month = Adopt(month);
        Year = Adopt(year);
    }

    /// <summary>The day of the month.</summary>
    public SyntaxToken? Day { get; }

    /// <summary>The month; see <see cref="SyntaxFacts.GetMonth"/>.</summary>
    public SyntaxToken Month { get; }

    /// <summary>The calendar year (BE); without it the month of the plan year.</summary>
    public SyntaxToken? Year { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMonthPoint(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitMonthPoint(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Day);
        children.Add(Month);
        children.Add(Year);
    }
}
