using System.Collections.Concurrent;
using ItaRules.Catalogs;
using ItaRules.Semantics.Declarations;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;

namespace ItaRules.Semantics.Binding;

/// <summary>What names mean in one compilation, in a form that can be compared with what they mean in another. Safe for several threads.</summary>
internal sealed class NameMeanings(BindingEnvironment environment)
{
    private readonly ConcurrentDictionary<Symbol, NameMeaning> bySymbol = new();

    private DeclarationSet Declarations => environment.Declarations;

    /// <summary>What something means that is looked up; null when it means nothing.</summary>
    public NameMeaning? Find(LookupKind kind, object what) => kind switch
    {
        LookupKind.Owner => Of(Declarations.Symbols.FindOwnerNormalized((string)what)),
        LookupKind.Measure => Of(Declarations.Symbols.FindMeasureNormalized((string)what)),
        LookupKind.Definition => Of(Declarations.Symbols.FindDefinitionNormalized((string)what)),
        _ => new NameMeaning("", IsUsable: true, [.. environment.Answers.For((ScoreDefinition)what).Select(Place)]),
    };

    private NameMeaning? Of(Symbol? symbol) => symbol is null ? null : bySymbol.GetOrAdd(symbol, Make);

    private NameMeaning Make(Symbol symbol)
    {
        if (symbol.Declaration is null)
            return new NameMeaning(symbol.Name, IsUsable: true, []);
        var isUsable = !Declarations.DefinitionGraph.Unusable.Contains(symbol);
        IEnumerable<Symbol> behind = isUsable && symbol is LetSymbol or DefineSymbol ? Declarations.DefinitionGraph.Tower(symbol) : [symbol];
        return new NameMeaning(symbol.Name, isUsable, [.. behind.Select(Place)]);
    }

    private (DeclarationSyntax, FileYears) Place(Symbol symbol) => ((DeclarationSyntax)symbol.Declaration!.Value.Element, Declarations.FileOf(symbol)!.Said);
}
