using System.Collections.Immutable;

namespace ItaRules.Syntax;

/// <summary>A rule: an optional head, then <c>always</c> with its actions, or <c>if</c>, which <c>for each</c> may repeat.</summary>
public sealed class RuleDeclarationSyntax : DeclarationSyntax
{
    internal RuleDeclarationSyntax(
        RuleHeaderSyntax? header,
        SyntaxToken? alwaysKeyword,
        ImmutableArray<ActionSyntax> actions,
        ForEachClauseSyntax? forEach,
        IfClauseSyntax? @if)
        : base(SyntaxKind.RuleDeclaration)
    {
        Header = Adopt(header);
        AlwaysKeyword = Adopt(alwaysKeyword);
        Actions = Adopt(actions);
        ForEach = Adopt(forEach);
        If = Adopt(@if);
    }

    /// <summary>Name and title; a bare <c>if</c> has none.</summary>
    public RuleHeaderSyntax? Header { get; }

    /// <summary>The word <c>always</c>; then <see cref="ForEach"/> and <see cref="If"/> are absent.</summary>
    public SyntaxToken? AlwaysKeyword { get; }

    /// <summary>What <c>always</c> does; empty in a rule with <c>if</c>.</summary>
    public ImmutableArray<ActionSyntax> Actions { get; }

    /// <summary>The loop around the <c>if</c>.</summary>
    public ForEachClauseSyntax? ForEach { get; }

    /// <summary>The condition and what follows from it.</summary>
    public IfClauseSyntax? If { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitRuleDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitRuleDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(Header);
        children.Add(AlwaysKeyword);
        children.Add(Actions);
        children.Add(ForEach);
        children.Add(If);
    }
}
