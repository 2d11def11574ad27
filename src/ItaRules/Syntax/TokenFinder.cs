namespace ItaRules.Syntax;

/// <summary>Finds the token at a place of a block.</summary>
internal static class TokenFinder
{
    /// <summary>The token whose full text includes <paramref name="position"/>; at the end of the block the last one that is not missing.</summary>
    public static SyntaxToken Find(SyntaxNode node, int position, bool insideTexts)
    {
        while (true)
        {
            SyntaxElement child = ChildAt(node, position);
            if (insideTexts && node is TextSyntax text && HoleAt(text, position) is { } hole)
            {
                node = hole;
            }
            else if (child is SyntaxToken token)
            {
                return token;
            }
            else
            {
                node = (SyntaxNode)child;
            }
        }
    }

    private static InterpolationSyntax? HoleAt(TextSyntax text, int position) =>
        text.Holes.FirstOrDefault(hole => hole.FullStart <= position && position < hole.FullEnd);

    private static SyntaxElement ChildAt(SyntaxNode node, int position)
    {
        SyntaxElement last = node.Children[^1];
        foreach (SyntaxElement child in node.Children)
        {
            if (position < child.FullEnd)
            {
                return child;
            }

            if (child.FullEnd > child.FullStart)
            {
                last = child;
            }
        }

        return last;
    }
}
