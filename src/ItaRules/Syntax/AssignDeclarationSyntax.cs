namespace ItaRules.Syntax;

/// <summary><c>assign personnel to clerk</c>: everywhere in the rule set the others stand in for the first owner.</summary>
public sealed class AssignDeclarationSyntax : DeclarationSyntax
{
    internal AssignDeclarationSyntax(SyntaxToken assignKeyword, LabelSyntax label, SyntaxToken toKeyword, LabelListSyntax labels)
        : base(SyntaxKind.AssignDeclaration)
    {
        AssignKeyword = Adopt(assignKeyword);
        Label = Adopt(label);
        ToKeyword = Adopt(toKeyword);
        Labels = Adopt(labels);
    }

    /// <summary>The word <c>assign</c>.</summary>
    public SyntaxToken AssignKeyword { get; }

    /// <summary>The owner that is replaced.</summary>
    public LabelSyntax Label { get; }

    /// <summary>The word <c>to</c>.</summary>
    public SyntaxToken ToKeyword { get; }

    /// <summary>Who takes its place.</summary>
    public LabelListSyntax Labels { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitAssignDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitAssignDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(AssignKeyword);
        children.Add(Label);
        children.Add(ToKeyword);
        children.Add(Labels);
    }
}
