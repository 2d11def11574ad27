using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Text;

namespace ItaRules.Authoring.Definitions;

/// <inheritdoc/>
public sealed class DefinitionService : IDefinitionService
{
    /// <inheritdoc/>
    public ImmutableArray<Definition> Find(AuthoringContext context, int position)
    {
        if (UsedFiles.At(context, position) is { } used)
            return [.. used.Files.Select(file => new Definition(used.Span, file.Tree, new TextSpan(0, 0), new TextSpan(0, 0)))];
        if (NamedPlace.Find(context, position) is not { Symbol.Declaration: { } declaration } place)
            return [];
        return [new Definition(place.Span, declaration.Tree, declaration.Tree.SpanOf(declaration.Element), DeclaredName.SpanOf(declaration))];
    }
}
