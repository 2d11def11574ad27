using System.Collections.Immutable;

namespace ItaRules.Authoring.DocumentSymbols;

/// <summary>The outline of a file.</summary>
public interface IDocumentSymbolService
{
    /// <summary>What the file declares, in the order of the file: measures with their steps, rules with what they do.</summary>
    public ImmutableArray<DocumentSymbol> GetSymbols(AuthoringContext context);
}
