using ItaRules.Diagnostics;
using ItaRules.Semantics;

namespace ItaRules.Analysis;

/// <summary>Declarations by file and position.</summary>
internal sealed class SyntaxOrder : IComparer<SyntaxReference>
{
    public static SyntaxOrder Instance { get; } = new();

    public int Compare(SyntaxReference left, SyntaxReference right)
    {
        var byPath = string.CompareOrdinal(left.Tree.Path, right.Tree.Path);
        return byPath != 0 ? byPath : StartOf(left).CompareTo(StartOf(right));
    }

    private static int StartOf(SyntaxReference syntax) => ((SourceLocation)syntax.Location).Span.Start;
}
