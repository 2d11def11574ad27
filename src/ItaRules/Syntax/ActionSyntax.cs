using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>What a rule does: <c>recommend</c>, <c>maintain</c>, <c>note</c> or <c>expect</c>.</summary>
public abstract class ActionSyntax : SyntaxNode
{
    private protected ActionSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}

/// <summary><c>recommend HR-plan measure owned by personnel …</c>.</summary>
public sealed class RecommendActionSyntax : ActionSyntax
{
    internal RecommendActionSyntax(
        SyntaxToken? andKeyword,
        SyntaxToken recommendKeyword,
        SyntaxToken? measureKeyword,
        LabelSyntax label,
        SyntaxToken? trailingMeasureKeyword,
        ImmutableArray<ClauseSyntax> clauses)
        : base(SyntaxKind.RecommendAction)
    {
        AndKeyword = Adopt(andKeyword);
        RecommendKeyword = Adopt(recommendKeyword);
        MeasureKeyword = Adopt(measureKeyword);
        Label = Adopt(label);
        TrailingMeasureKeyword = Adopt(trailingMeasureKeyword);
        Clauses = Adopt(clauses);
    }

    /// <summary>The word <c>and</c> before it, where one stands.</summary>
    public SyntaxToken? AndKeyword { get; }

    /// <summary>The word <c>recommend</c>.</summary>
    public SyntaxToken RecommendKeyword { get; }

    /// <summary>The word <c>measure</c> before the name.</summary>
    public SyntaxToken? MeasureKeyword { get; }

    /// <summary>The measure.</summary>
    public LabelSyntax Label { get; }

    /// <summary>The word <c>measure</c> after the name.</summary>
    public SyntaxToken? TrailingMeasureKeyword { get; }

    /// <summary>Owners, dates and so on, in the order written.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRecommendAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitRecommendAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(RecommendKeyword);
        children.Add(MeasureKeyword);
        children.Add(Label);
        children.Add(TrailingMeasureKeyword);
        children.Add(Clauses);
    }
}

/// <summary><c>recommend measures for x …</c>: every measure declared for one of the scores.</summary>
public sealed class RecommendForActionSyntax : ActionSyntax
{
    internal RecommendForActionSyntax(
        SyntaxToken? andKeyword,
        SyntaxToken recommendKeyword,
        SyntaxToken measuresForKeyword,
        ScoreListSyntax scores,
        ImmutableArray<ClauseSyntax> clauses)
        : base(SyntaxKind.RecommendForAction)
    {
        AndKeyword = Adopt(andKeyword);
        RecommendKeyword = Adopt(recommendKeyword);
        MeasuresForKeyword = Adopt(measuresForKeyword);
        Scores = Adopt(scores);
        Clauses = Adopt(clauses);
    }

    /// <summary>The word <c>and</c> before it, where one stands.</summary>
    public SyntaxToken? AndKeyword { get; }

    /// <summary>The word <c>recommend</c>.</summary>
    public SyntaxToken RecommendKeyword { get; }

    /// <summary>The words <c>measures for</c>.</summary>
    public SyntaxToken MeasuresForKeyword { get; }

    /// <summary>The scores.</summary>
    public ScoreListSyntax Scores { get; }

    /// <summary>Owners, dates and so on, in the order written.</summary>
    public ImmutableArray<ClauseSyntax> Clauses { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRecommendForAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitRecommendForAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(RecommendKeyword);
        children.Add(MeasuresForKeyword);
        children.Add(Scores);
        children.Add(Clauses);
    }
}

/// <summary><c>maintain o1, o2 because "…"</c>: keep what is good (รักษาระดับ).</summary>
public sealed class MaintainActionSyntax : ActionSyntax
{
    internal MaintainActionSyntax(SyntaxToken? andKeyword, SyntaxToken maintainKeyword, ScoreListSyntax? scores, BecauseClauseSyntax? because)
        : base(SyntaxKind.MaintainAction)
    {
        AndKeyword = Adopt(andKeyword);
        MaintainKeyword = Adopt(maintainKeyword);
        Scores = Adopt(scores);
        Because = Adopt(because);
    }

    /// <summary>The word <c>and</c> before it, where one stands.</summary>
    public SyntaxToken? AndKeyword { get; }

    /// <summary>The word <c>maintain</c>.</summary>
    public SyntaxToken MaintainKeyword { get; }

    /// <summary>What is kept; without it the scores that decided the condition.</summary>
    public ScoreListSyntax? Scores { get; }

    /// <summary>The reason given.</summary>
    public BecauseClauseSyntax? Because { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitMaintainAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitMaintainAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(MaintainKeyword);
        children.Add(Scores);
        children.Add(Because);
    }
}

/// <summary><c>note "…"</c>: a remark in the result.</summary>
public sealed class NoteActionSyntax : ActionSyntax
{
    internal NoteActionSyntax(SyntaxToken? andKeyword, SyntaxToken noteKeyword, TextSyntax text)
        : base(SyntaxKind.NoteAction)
    {
        AndKeyword = Adopt(andKeyword);
        NoteKeyword = Adopt(noteKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>and</c> before it, where one stands.</summary>
    public SyntaxToken? AndKeyword { get; }

    /// <summary>The word <c>note</c>.</summary>
    public SyntaxToken NoteKeyword { get; }

    /// <summary>The remark.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitNoteAction(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitNoteAction(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AndKeyword);
        children.Add(NoteKeyword);
        children.Add(Text);
    }
}
