namespace ItaRules.Syntax;

/// <summary><c>for each x in o1..o28</c>: decides each score apart.</summary>
public sealed class ForEachClauseSyntax : SyntaxNode
{
    internal ForEachClauseSyntax(SyntaxToken forEachKeyword, SyntaxToken name, SyntaxToken inKeyword, ScoreListSyntax scores)
        : base(SyntaxKind.ForEachClause)
    {
        ForEachKeyword = Adopt(forEachKeyword);
        Name = Adopt(name);
        InKeyword = Adopt(inKeyword);
        Scores = Adopt(scores);
    }

    /// <summary>The words <c>for each</c>.</summary>
    public SyntaxToken ForEachKeyword { get; }

    /// <summary>The name that stands for each score in turn.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The word <c>in</c>.</summary>
    public SyntaxToken InKeyword { get; }

    /// <summary>The scores gone through.</summary>
    public ScoreListSyntax Scores { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitForEachClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitForEachClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ForEachKeyword);
        children.Add(Name);
        children.Add(InKeyword);
        children.Add(Scores);
    }
}
