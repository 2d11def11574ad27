using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Tests.Infrastructure;

/// <summary>What holds for the tree of every text, however broken.</summary>
public static class TreeInvariants
{
    /// <summary>Checks the tree of <paramref name="source"/>.</summary>
    public static SyntaxTree Check(string source) => Check(SyntaxTree.Parse(source));

    /// <summary>Checks <paramref name="tree"/>. Blocks among <paramref name="known"/> were checked before; the others are added.</summary>
    public static SyntaxTree Check(SyntaxTree tree, HashSet<SyntaxBlock>? known = null)
    {
        Assert.Equal(tree.Text.Content, string.Concat(tree.Blocks.Select(block => block.Text)));
        Assert.Equal(tree.Blocks.Length, tree.Blocks.Distinct<SyntaxBlock>(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(SyntaxKind.EndOfFileToken, tree.EndOfFileToken.Kind);
        foreach (SyntaxBlock block in tree.Blocks.Where(block => known is null || known.Add(block)))
        {
            if (string.Concat(block.DescendantTokens().Select(token => token.FullText)) != block.Text)
            {
                Assert.Fail("The joined tokens are not the source: " + block.Text);
            }

            Assert.Equal(new TextSpan(0, block.Text.Length), block.FullSpanInBlock);
            Assert.Null(block.Parent);
            CheckChildren(block);
            foreach (SyntaxDiagnostic diagnostic in block.Diagnostics)
            {
                Assert.True(new TextSpan(0, block.Text.Length).Contains(diagnostic.SpanInBlock), "A message lies outside its block.");
                Assert.NotEmpty(DiagnosticMessage.Format(diagnostic.Descriptor.Message, Language.Thai, diagnostic.Arguments));
                Assert.NotEmpty(DiagnosticMessage.Format(diagnostic.Descriptor.Message, Language.English, diagnostic.Arguments));
            }
        }

        return tree;
    }

    private static void CheckChildren(SyntaxNode node)
    {
        int place = node.FullSpanInBlock.Start;
        foreach (SyntaxElement child in node.Children)
        {
            if (!ReferenceEquals(node, child.Parent) || child.FullSpanInBlock.Start != place || !child.FullSpanInBlock.Contains(child.SpanInBlock))
            {
                Assert.Fail($"{child.Kind} in {node.Kind} is not where it should be: {child.FullSpanInBlock}, expected from {place}, in {node.Block.Text}");
            }

            place = child.FullSpanInBlock.End;
            if (child is SyntaxNode inner)
            {
                CheckChildren(inner);
            }
            else
            {
                CheckTrivia((SyntaxToken)child);
            }
        }

        if (place != node.FullSpanInBlock.End)
        {
            Assert.Fail($"The children of {node.Kind} end at {place}, the node at {node.FullSpanInBlock.End}, in {node.Block.Text}");
        }
    }

    private static void CheckTrivia(SyntaxToken token)
    {
        string full = string.Concat(token.LeadingTrivia.Select(trivia => trivia.Text)) + token.Text + string.Concat(token.TrailingTrivia.Select(trivia => trivia.Text));
        if (full != token.FullText)
        {
            Assert.Fail($"The trivia of {token.Kind} do not make up “{token.FullText}”.");
        }
    }
}
