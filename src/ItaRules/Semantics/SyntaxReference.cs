using ItaRules.Diagnostics;
using ItaRules.Syntax;

namespace ItaRules.Semantics;

/// <summary>A piece of source in the tree it stands in: elements alone know only their place inside their block.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Element">The node or token.</param>
public readonly record struct SyntaxReference(SyntaxTree Tree, SyntaxElement Element)
{
    /// <summary>The place in the file.</summary>
    public Location Location => Tree.LocationOf(Element);
}
