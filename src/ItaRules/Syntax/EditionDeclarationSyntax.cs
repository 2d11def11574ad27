namespace ItaRules.Syntax;

/// <summary><c>edition 2568 plan 2569</c>: the assessed year and the year the measures run in, both fiscal years of the Buddhist Era.</summary>
public sealed class EditionDeclarationSyntax : DeclarationSyntax
{
    internal EditionDeclarationSyntax(SyntaxToken editionKeyword, SyntaxToken year, SyntaxToken? planKeyword, SyntaxToken? planYear)
        : base(SyntaxKind.EditionDeclaration)
    {
        EditionKeyword = Adopt(editionKeyword);
        Year = Adopt(year);
        PlanKeyword = Adopt(planKeyword);
        PlanYear = Adopt(planYear);
    }

    /// <summary>The word <c>edition</c>.</summary>
    public SyntaxToken EditionKeyword { get; }

    /// <summary>The assessed fiscal year (BE), a number.</summary>
    public SyntaxToken Year { get; }

    /// <summary>The word <c>plan</c>.</summary>
    public SyntaxToken? PlanKeyword { get; }

    /// <summary>The fiscal year (BE) the measures run in; without it the year after <see cref="Year"/>.</summary>
    public SyntaxToken? PlanYear { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitEditionDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitEditionDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(EditionKeyword);
        children.Add(Year);
        children.Add(PlanKeyword);
        children.Add(PlanYear);
    }
}
