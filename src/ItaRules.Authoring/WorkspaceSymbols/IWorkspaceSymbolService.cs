using System.Collections.Immutable;
using ItaRules.Semantics;

namespace ItaRules.Authoring.WorkspaceSymbols;

/// <summary>Finds declarations of all files by name or title.</summary>
public interface IWorkspaceSymbolService
{
    /// <summary>
    /// The declarations whose name or title has all words of <paramref name="query"/>, the best first: words may be cut short, and in names letters, vowels and tone marks
    /// left out. All declarations for an empty query.
    /// </summary>
    public ImmutableArray<WorkspaceSymbol> Find(Compilation compilation, string query);
}
