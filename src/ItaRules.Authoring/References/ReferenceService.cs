using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Semantics;

namespace ItaRules.Authoring.References;

/// <inheritdoc/>
public sealed class ReferenceService : IReferenceService
{
    /// <inheritdoc/>
    public ImmutableArray<SymbolReference> Find(AuthoringContext context, int position, bool includeDeclaration) =>
        [.. Find(context, position).Where(reference => includeDeclaration || !reference.IsDeclaration)];

    private static ImmutableArray<SymbolReference> Find(AuthoringContext context, int position) => NamedPlace.Find(context, position) switch
    {
        { Symbol: { } symbol } => context.Compilation.FindReferences(symbol),
        { Score: { } score } => context.Compilation.FindReferences(score),
        _ => [],
    };
}
