using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Text;

namespace ItaRules.Authoring.Definitions;

/// <summary>Finds where what is named at a place is declared.</summary>
public static class DefinitionService
{
    /// <summary>
    /// The places that declare what is named at <paramref name="position"/>: one for a symbol, a file each for <c>use</c>, none for a code of the catalogue,
    /// for a name that nobody declares, and where nothing is named.
    /// </summary>
    public static ImmutableArray<Definition> Find(AuthoringContext context, int position)
    {
        if (UsedFiles.At(context, position) is { } used)
            return [.. used.Files.Select(file => new Definition(used.Span, file.Tree, new TextSpan(0, 0), new TextSpan(0, 0)))];
        if (NamedPlace.Find(context, position) is not { Symbol.Declaration: { } declaration } place)
            return [];
        return [new Definition(place.Span, declaration.Tree, declaration.Tree.SpanOf(declaration.Element), DeclaredName.SpanOf(declaration))];
    }
}
