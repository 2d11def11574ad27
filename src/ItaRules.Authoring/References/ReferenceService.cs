using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Semantics;

namespace ItaRules.Authoring.References;

/// <summary>Finds every place that names the same thing.</summary>
public static class ReferenceService
{
    /// <summary>
    /// The places in all files that name what is named at <paramref name="position"/>, a symbol or a score, by file and position; none where nothing is named.
    /// </summary>
    /// <param name="context">The file.</param>
    /// <param name="position">A place in it.</param>
    /// <param name="includeDeclaration">Whether the place that declares it is one of them.</param>
    public static ImmutableArray<SymbolReference> Find(AuthoringContext context, int position, bool includeDeclaration) =>
        [.. Find(context, position).Where(reference => includeDeclaration || !reference.IsDeclaration)];

    private static ImmutableArray<SymbolReference> Find(AuthoringContext context, int position) => NamedPlace.Find(context, position) switch
    {
        { Symbol: { } symbol } => context.Compilation.FindReferences(symbol),
        { Score: { } score } => context.Compilation.FindReferences(score),
        _ => [],
    };
}
