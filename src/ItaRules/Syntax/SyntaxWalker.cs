namespace ItaRules.Syntax;

/// <summary>Goes through a tree, each node before what it is made of. An override that calls its base goes on into the node.</summary>
public abstract class SyntaxWalker : SyntaxVisitor
{
    /// <inheritdoc/>
    public override void DefaultVisit(SyntaxNode node)
    {
        foreach (SyntaxElement child in node.Children)
        {
            if (child is SyntaxToken token)
            {
                VisitToken(token);
            }
            else
            {
                Visit((SyntaxNode)child);
            }
        }
    }

    /// <summary>Visits the token of a text, then the holes in it.</summary>
    public override void VisitText(TextSyntax node)
    {
        VisitToken(node.Token);
        foreach (InterpolationSyntax hole in node.Holes)
        {
            Visit(hole);
        }
    }

    /// <summary>Called for every token, missing and skipped ones too.</summary>
    public virtual void VisitToken(SyntaxToken token)
    {
    }
}
