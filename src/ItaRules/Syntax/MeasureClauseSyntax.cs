namespace ItaRules.Syntax;

/// <summary><c>step "…"</c>: one step of a measure.</summary>
public sealed class StepClauseSyntax : ClauseSyntax
{
    internal StepClauseSyntax(SyntaxToken stepKeyword, TextSyntax text)
        : base(SyntaxKind.StepClause)
    {
        StepKeyword = Adopt(stepKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>step</c>.</summary>
    public SyntaxToken StepKeyword { get; }

    /// <summary>The step.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitStepClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitStepClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(StepKeyword);
        children.Add(Text);
    }
}

/// <summary><c>guideline "…"</c>: how a measure is carried out.</summary>
public sealed class GuidelineClauseSyntax : ClauseSyntax
{
    internal GuidelineClauseSyntax(SyntaxToken guidelineKeyword, TextSyntax text)
        : base(SyntaxKind.GuidelineClause)
    {
        GuidelineKeyword = Adopt(guidelineKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>guideline</c>.</summary>
    public SyntaxToken GuidelineKeyword { get; }

    /// <summary>The guideline.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitGuidelineClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitGuidelineClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(GuidelineKeyword);
        children.Add(Text);
    }
}

/// <summary><c>report every 6 months</c> or <c>report at 6, 12 months</c>.</summary>
public sealed class ReportClauseSyntax : ClauseSyntax
{
    internal ReportClauseSyntax(SyntaxToken reportKeyword, SeparatedSyntaxList<SyntaxToken> numbers, SyntaxToken monthsKeyword)
        : base(SyntaxKind.ReportClause)
    {
        ReportKeyword = Adopt(reportKeyword);
        Numbers = Adopt(numbers);
        MonthsKeyword = Adopt(monthsKeyword);
    }

    /// <summary>The words <c>report every</c> or <c>report at</c>.</summary>
    public SyntaxToken ReportKeyword { get; }

    /// <summary>Months; after <c>every</c> exactly one.</summary>
    public SeparatedSyntaxList<SyntaxToken> Numbers { get; }

    /// <summary>The word <c>months</c>.</summary>
    public SyntaxToken MonthsKeyword { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitReportClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitReportClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ReportKeyword);
        children.Add(Numbers);
        children.Add(MonthsKeyword);
    }
}

/// <summary><c>for o14, o15</c>: the scores that the measure answers.</summary>
public sealed class ForScoresClauseSyntax : ClauseSyntax
{
    internal ForScoresClauseSyntax(SyntaxToken forKeyword, ScoreListSyntax scores)
        : base(SyntaxKind.ForScoresClause)
    {
        ForKeyword = Adopt(forKeyword);
        Scores = Adopt(scores);
    }

    /// <summary>The word <c>for</c>.</summary>
    public SyntaxToken ForKeyword { get; }

    /// <summary>The scores.</summary>
    public ScoreListSyntax Scores { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitForScoresClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitForScoresClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ForKeyword);
        children.Add(Scores);
    }
}

/// <summary><c>output "…"</c>: what the measure brings about.</summary>
public sealed class OutputClauseSyntax : ClauseSyntax
{
    internal OutputClauseSyntax(SyntaxToken outputKeyword, TextSyntax text)
        : base(SyntaxKind.OutputClause)
    {
        OutputKeyword = Adopt(outputKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>output</c>.</summary>
    public SyntaxToken OutputKeyword { get; }

    /// <summary>The output.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitOutputClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitOutputClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OutputKeyword);
        children.Add(Text);
    }
}

/// <summary><c>publish as o14</c>: the disclosure item under which the result is published.</summary>
public sealed class PublishClauseSyntax : ClauseSyntax
{
    internal PublishClauseSyntax(SyntaxToken publishAsKeyword, SyntaxToken item)
        : base(SyntaxKind.PublishClause)
    {
        PublishAsKeyword = Adopt(publishAsKeyword);
        Item = Adopt(item);
    }

    /// <summary>The words <c>publish as</c>.</summary>
    public SyntaxToken PublishAsKeyword { get; }

    /// <summary>The item's code.</summary>
    public SyntaxToken Item { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitPublishClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitPublishClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(PublishAsKeyword);
        children.Add(Item);
    }
}

/// <summary><c>reference "…"</c>: the law, manual or document that the measure rests on.</summary>
public sealed class ReferenceClauseSyntax : ClauseSyntax
{
    internal ReferenceClauseSyntax(SyntaxToken referenceKeyword, TextSyntax text)
        : base(SyntaxKind.ReferenceClause)
    {
        ReferenceKeyword = Adopt(referenceKeyword);
        Text = Adopt(text);
    }

    /// <summary>The word <c>reference</c>.</summary>
    public SyntaxToken ReferenceKeyword { get; }

    /// <summary>The reference.</summary>
    public TextSyntax Text { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitReferenceClause(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitReferenceClause(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ReferenceKeyword);
        children.Add(Text);
    }
}
