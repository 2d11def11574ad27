using ItaRules.Authoring.Fixes;
using ItaRules.Text;

namespace ItaRules.Authoring.Refactorings;

/// <summary>A way to write rules differently where nothing is wrong with them. One class a way.</summary>
public interface ICodeRefactoring
{
    /// <summary>What could be done at a place; nothing where it does not apply.</summary>
    /// <param name="context">The file.</param>
    /// <param name="selection">What is selected; empty at the cursor.</param>
    public IEnumerable<CodeChange> Propose(AuthoringContext context, TextSpan selection);
}
