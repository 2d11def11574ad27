using System.Collections.Immutable;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.SelectionRanges;

/// <summary>Grows and shrinks a selection along the tree.</summary>
public interface ISelectionRangeService
{
    /// <summary>
    /// The stretches around a place, each inside the next: the word, the text it is in, the expressions, the clause or action, the branch, the declaration, the file.
    /// At least the file.
    /// </summary>
    public ImmutableArray<TextSpan> GetRanges(SyntaxTree tree, int position);
}
