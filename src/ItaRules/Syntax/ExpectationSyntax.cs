namespace ItaRules.Syntax;

/// <summary>What a rule promises of the result of all rules together: <c>expect</c> or <c>expect no</c>. It does nothing itself.</summary>
public abstract class ExpectationSyntax : ActionSyntax
{
    private protected ExpectationSyntax(SyntaxKind kind, SyntaxToken? andKeyword, SyntaxToken expectKeyword)
        : base(kind)
    {
        AndKeyword = Adopt(andKeyword);
        ExpectKeyword = Adopt(expectKeyword);
    }

    /// <summary>The word <c>and</c> before it, where one stands.</summary>
    public SyntaxToken? AndKeyword { get; }

    /// <summary>The words <c>expect</c> or <c>expect no</c>.</summary>
    public SyntaxToken ExpectKeyword { get; }

    /// <summary>Whether it promises that something is not recommended.</summary>
    public bool IsNegative => ExpectKeyword.Kind == SyntaxKind.ExpectNoKeyword;
}

/// <summary><c>expect HR-plan, No-Gift because "…"</c>: each of these measures is recommended, or none of them is.</summary>
public sealed class ExpectActionSyntax : ExpectationSyntax
{
    internal ExpectActionSyntax(SyntaxToken? andKeyword, SyntaxToken expectKeyword, SyntaxToken? measureKeyword, LabelListSyntax measures, BecauseClauseSyntax? because)
        : base(SyntaxKind.ExpectAction, andKeyword, expectKeyword)
    {
        MeasureKeyword = Adopt(measureKeyword);
        Measures = Adopt(measures);
        Because = Adopt(because);
    }

    /// <summary>The word <c>measure</c> before the names, where it stands.</summary>
    public SyntaxToken? MeasureKeyword { get; }

    /// <summary>The measures.</summary>
    public LabelListSyntax Measures { get; }

    /// <summary>The reason given.</summary>
    public BecauseClauseSyntax? Because { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitExpectAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitExpectAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(ExpectKeyword);
        children.Add(MeasureKeyword);
        children.Add(Measures);
        children.Add(Because);
    }
}

/// <summary><c>expect measures for x because "…"</c>: of the measures declared for each of the scores at least one is recommended, or none is.</summary>
public sealed class ExpectForActionSyntax : ExpectationSyntax
{
    internal ExpectForActionSyntax(SyntaxToken? andKeyword, SyntaxToken expectKeyword, SyntaxToken measuresForKeyword, ScoreListSyntax scores, BecauseClauseSyntax? because)
        : base(SyntaxKind.ExpectForAction, andKeyword, expectKeyword)
    {
        MeasuresForKeyword = Adopt(measuresForKeyword);
        Scores = Adopt(scores);
        Because = Adopt(because);
    }

    /// <summary>The words <c>measures for</c>.</summary>
    public SyntaxToken MeasuresForKeyword { get; }

    /// <summary>The scores.</summary>
    public ScoreListSyntax Scores { get; }

    /// <summary>The reason given.</summary>
    public BecauseClauseSyntax? Because { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitExpectForAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitExpectForAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(ExpectKeyword);
        children.Add(MeasuresForKeyword);
        children.Add(Scores);
        children.Add(Because);
    }
}
