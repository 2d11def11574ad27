using System.Collections.Immutable;
using ItaRules.Authoring.Names;
using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;

namespace ItaRules.Authoring.WorkspaceSymbols;

/// <summary>Finds declarations of all files by name or title.</summary>
public static class WorkspaceSymbolService
{
    /// <summary>
    /// The declarations whose name or title has all words of <paramref name="query"/>, the best first: words may be cut short, and in names letters, vowels and tone marks
    /// left out. All declarations for an empty query.
    /// </summary>
    public static ImmutableArray<WorkspaceSymbol> Find(Compilation compilation, string query)
    {
        var wanted = new FuzzyQuery(query);
        return
        [
            .. compilation.Symbols.All
                .Where(symbol => symbol.Declaration is not null)
                .Select(symbol => (Symbol: symbol, Title: TitleOf(symbol)))
                .Select(found => (found.Symbol, found.Title, Rank: wanted.RankOf(found.Symbol.Name, found.Title)))
                .Where(found => found.Rank is not null)
                .OrderBy(found => found.Rank)
                .ThenBy(found => DeclaredName.FileOf(compilation, found.Symbol)!.UseDepth)
                .Select(found => Of(found.Symbol, found.Title, found.Symbol.Declaration!.Value)),
        ];
    }

    private static WorkspaceSymbol Of(Symbol symbol, string? title, SyntaxReference declaration) =>
        new(symbol, title, declaration.Tree, declaration.Tree.SpanOf(declaration.Element), DeclaredName.SpanOf(declaration));

    private static string? TitleOf(Symbol symbol)
    {
        var title = symbol switch
        {
            OwnerSymbol owner => owner.Title,
            MeasureSymbol measure => measure.Title,
            RuleSymbol rule => rule.Title,
            _ => null,
        };
        return title == symbol.Name ? null : title;
    }
}
