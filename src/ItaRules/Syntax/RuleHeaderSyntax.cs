namespace ItaRules.Syntax;

/// <summary><c>rule staff-plan "…" for issue 6</c>.</summary>
public sealed class RuleHeaderSyntax : SyntaxNode
{
    internal RuleHeaderSyntax(SyntaxToken ruleKeyword, LabelSyntax label, TextSyntax? title, ForIssueSyntax? @for)
        : base(SyntaxKind.RuleHeader)
    {
        RuleKeyword = Adopt(ruleKeyword);
        Label = Adopt(label);
        Title = Adopt(title);
        For = Adopt(@for);
    }

    /// <summary>The word <c>rule</c>.</summary>
    public SyntaxToken RuleKeyword { get; }

    /// <summary>The rule's name.</summary>
    public LabelSyntax Label { get; }

    /// <summary>What the rule is called in documents.</summary>
    public TextSyntax? Title { get; }

    /// <summary>The issue or indicator it serves.</summary>
    public ForIssueSyntax? For { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRuleHeader(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitRuleHeader(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(RuleKeyword);
        children.Add(Label);
        children.Add(Title);
        children.Add(For);
    }
}

/// <summary><c>for issue 6</c> or <c>for indicator 4</c> in the head of a rule.</summary>
public sealed class ForIssueSyntax : SyntaxNode
{
    internal ForIssueSyntax(SyntaxToken forKeyword, SyntaxToken subjectKeyword, SyntaxToken number)
        : base(SyntaxKind.ForIssue)
    {
        ForKeyword = Adopt(forKeyword);
        SubjectKeyword = Adopt(subjectKeyword);
        Number = Adopt(number);
    }

    /// <summary>The word <c>for</c>.</summary>
    public SyntaxToken ForKeyword { get; }

    /// <summary><c>issue</c> or <c>indicator</c>.</summary>
    public SyntaxToken SubjectKeyword { get; }

    /// <summary>Its number.</summary>
    public SyntaxToken Number { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitForIssue(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitForIssue(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(ForKeyword);
        children.Add(SubjectKeyword);
        children.Add(Number);
    }
}
