using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Tests.Infrastructure;

/// <summary>Whether two trees are the same in everything: kinds, places, missing pieces, holes of texts and messages.</summary>
public static class TreeComparer
{
    /// <summary>Compares two trees of the same text.</summary>
    public static bool AreSame(SyntaxTree left, SyntaxTree right) =>
        left.Blocks.Length == right.Blocks.Length && left.Blocks.Zip(right.Blocks).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(SyntaxBlock left, SyntaxBlock right) =>
        left.Text == right.Text
        && AreSame((SyntaxElement)left, right)
        && left.Diagnostics.Length == right.Diagnostics.Length
        && left.Diagnostics.Zip(right.Diagnostics).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(SyntaxDiagnostic left, SyntaxDiagnostic right) =>
        left.Descriptor == right.Descriptor && left.SpanInBlock == right.SpanInBlock && left.Arguments.SequenceEqual(right.Arguments);

    private static bool AreSame(SyntaxElement left, SyntaxElement right)
    {
        if (left.Kind != right.Kind || left.SpanInBlock != right.SpanInBlock || left.FullSpanInBlock != right.FullSpanInBlock
            || left.IsMissing != right.IsMissing || left.ContainsErrors != right.ContainsErrors)
        {
            return false;
        }

        return left is not SyntaxNode leftNode
            || (AreSame(leftNode.Children, ((SyntaxNode)right).Children)
                && (left is not TextSyntax text || AreSame(text.Holes.As<SyntaxElement>(), ((TextSyntax)right).Holes.CastArray<SyntaxElement>())));
    }

    private static bool AreSame(ImmutableArray<SyntaxElement> left, ImmutableArray<SyntaxElement> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        for (int index = 0; index < left.Length; index++)
        {
            if (!AreSame(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }
}
