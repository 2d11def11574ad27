using System.Collections.Immutable;

namespace ItaRules.Authoring.Definitions;

/// <summary>Finds where what is named at a place is declared.</summary>
public interface IDefinitionService
{
    /// <summary>
    /// The places that declare what is named at <paramref name="position"/>: one for a symbol, a file each for <c>use</c>, none for a code of the catalogue,
    /// for a name that nobody declares, and where nothing is named.
    /// </summary>
    public ImmutableArray<Definition> Find(AuthoringContext context, int position);
}
