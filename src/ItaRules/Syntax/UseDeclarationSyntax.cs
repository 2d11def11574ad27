namespace ItaRules.Syntax;

/// <summary><c>use "ita:2568"</c>: takes in the rules of a file, a folder or the shipped library.</summary>
public sealed class UseDeclarationSyntax : DeclarationSyntax
{
    internal UseDeclarationSyntax(SyntaxToken useKeyword, SyntaxToken path)
        : base(SyntaxKind.UseDeclaration)
    {
        UseKeyword = Adopt(useKeyword);
        Path = Adopt(path);
    }

    /// <summary>The word <c>use</c>.</summary>
    public SyntaxToken UseKeyword { get; }

    /// <summary>The text that names the file, folder or library.</summary>
    public SyntaxToken Path { get; }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => visitor.VisitUseDeclaration(this);

    /// <inheritdoc/>
    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor)
        where TResult : default => visitor.VisitUseDeclaration(this);

    internal override void AddChildren(ChildCollector children)
    {
        children.Add(UseKeyword);
        children.Add(Path);
    }
}
