using ItaRules.Diagnostics;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Semantics.Declarations;

/// <summary>Messages that several steps give in the same way.</summary>
internal static class Messages
{
    private static readonly LocalizedText first = new("ประกาศไว้ที่นี่แล้ว", "it is declared here");

    /// <summary>Two declarations of one name, shown at the later one.</summary>
    public static Diagnostic DeclaredTwice(SyntaxTree tree, SyntaxElement later, string name, Location earlier) =>
        new(NameDiagnostics.DeclaredTwice, tree.LocationOf(later), [name], [new RelatedLocation(earlier, first)]);
}
