using System.Collections.Concurrent;
using ItaRules.Catalogs;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>
/// What was found out about declarations, kept from one edit to the next. Compilations that come of one another by edits of files share it; each looks whether what is kept
/// holds for it too. Of each file it keeps what the last check found, and so one version. Safe for several threads.
/// </summary>
internal sealed class CheckMemory
{
    private static readonly Dictionary<DeclarationSyntax, DeclarationCheck> nothing = [];

    private readonly ConcurrentDictionary<(string Path, Edition Edition), Dictionary<DeclarationSyntax, DeclarationCheck>> known = new();

    /// <summary>What was found out about a file in an edition.</summary>
    public IReadOnlyDictionary<DeclarationSyntax, DeclarationCheck> Of(SyntaxTree tree, Edition edition) => known.GetValueOrDefault((tree.Path, edition), nothing);

    /// <summary>Takes what a check of a file found in place of what the one before did.</summary>
    public void Keep(SyntaxTree tree, Edition edition, Dictionary<DeclarationSyntax, DeclarationCheck> checks) => known[(tree.Path, edition)] = checks;

    /// <summary>Forgets files that are gone.</summary>
    /// <param name="paths">The files that are left.</param>
    public void KeepOnly(IEnumerable<string> paths)
    {
        var left = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var key in known.Keys.Where(key => !left.Contains(key.Path)))
            known.TryRemove(key, out _);
    }
}
