using System.Collections.Immutable;
using ItaRules.Syntax;

namespace ItaRules.Authoring.Folding;

/// <summary>Finds lines that can be folded away.</summary>
public interface IFoldingService
{
    /// <summary>
    /// Declarations, branches and actions of rules, long lists and conditions, runs of <c>use</c> and blocks of comments, each of two lines or more,
    /// by their first line; of several that begin on one line only the longest.
    /// </summary>
    public ImmutableArray<FoldingRange> GetRanges(SyntaxTree tree);
}
