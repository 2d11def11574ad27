namespace ItaRules.Syntax;

/// <summary><c>owner personnel "งานการเจ้าหน้าที่" under clerk</c>: a unit that measures can be given to.</summary>
public sealed class OwnerDeclarationSyntax : DeclarationSyntax
{
    internal OwnerDeclarationSyntax(SyntaxToken ownerKeyword, LabelSyntax label, TextSyntax? title, SyntaxToken? underKeyword, LabelSyntax? superior)
        : base(SyntaxKind.OwnerDeclaration)
    {
        OwnerKeyword = Adopt(ownerKeyword);
        Label = Adopt(label);
        Title = Adopt(title);
        UnderKeyword = Adopt(underKeyword);
        Superior = Adopt(superior);
    }

    /// <summary>The word <c>owner</c>.</summary>
    public SyntaxToken OwnerKeyword { get; }

    /// <summary>The unit's name in rules.</summary>
    public LabelSyntax Label { get; }

    /// <summary>The unit's name in documents.</summary>
    public TextSyntax? Title { get; }

    /// <summary>The word <c>under</c>.</summary>
    public SyntaxToken? UnderKeyword { get; }

    /// <summary>The unit it belongs to.</summary>
    public LabelSyntax? Superior { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitOwnerDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitOwnerDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(OwnerKeyword);
        children.Add(Label);
        children.Add(Title);
        children.Add(UnderKeyword);
        children.Add(Superior);
    }
}
