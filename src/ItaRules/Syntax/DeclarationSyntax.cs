namespace ItaRules.Syntax;

/// <summary>A declaration: what a rule file is made of. Their order does not matter.</summary>
public abstract class DeclarationSyntax : SyntaxNode
{
    private protected DeclarationSyntax(SyntaxKind kind)
        : base(kind)
    {
    }
}
