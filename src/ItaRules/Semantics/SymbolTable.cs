using System.Collections.Immutable;
using ItaRules.Semantics.Symbols;
using ItaRules.Text;

namespace ItaRules.Semantics;

/// <summary>
/// Everything that the rule files of a compilation name, after declarations of the project have taken the place of used ones.
/// Owners, measures and rules have names of their own; lets and defines share one set.
/// </summary>
public sealed class SymbolTable
{
    private readonly Dictionary<string, OwnerSymbol> owners;
    private readonly Dictionary<string, MeasureSymbol> measures;
    private readonly Dictionary<string, Symbol> definitions;
    private readonly Dictionary<string, RuleSymbol> rules;

    internal SymbolTable(IEnumerable<OwnerSymbol> owners, IEnumerable<MeasureSymbol> measures, IEnumerable<Symbol> definitions, IEnumerable<RuleSymbol> rules)
    {
        Owners = [.. owners];
        Measures = [.. measures];
        Definitions = [.. definitions];
        Rules = [.. rules];
        this.owners = Index(Owners);
        this.measures = Index(Measures);
        this.definitions = Index(Definitions);
        this.rules = Index(Rules);
    }

    /// <summary>The owners by file and position; those that are used and not declared come last, by first use.</summary>
    public ImmutableArray<OwnerSymbol> Owners { get; }

    /// <summary>The measures by file and position; those that are used and not declared come last, by first use.</summary>
    public ImmutableArray<MeasureSymbol> Measures { get; }

    /// <summary>The lets and defines, by file and position.</summary>
    public ImmutableArray<Symbol> Definitions { get; }

    /// <summary>The rules, by file and position.</summary>
    public ImmutableArray<RuleSymbol> Rules { get; }

    /// <summary>All of them, kind by kind.</summary>
    public IEnumerable<Symbol> All => [.. Owners, .. Measures, .. Definitions, .. Rules];

    /// <summary>The owner with this name, compared as names are compared; null when there is none.</summary>
    public OwnerSymbol? FindOwner(string name) => owners.GetValueOrDefault(NameText.Normalize(name));

    /// <summary>The measure with this name, compared as names are compared; null when there is none.</summary>
    public MeasureSymbol? FindMeasure(string name) => measures.GetValueOrDefault(NameText.Normalize(name));

    /// <summary>The let or define with this name, compared as names are compared; null when there is none.</summary>
    public Symbol? FindDefinition(string name) => definitions.GetValueOrDefault(NameText.Normalize(name));

    /// <summary>The rule with this name, compared as names are compared; null when there is none.</summary>
    public RuleSymbol? FindRule(string name) => rules.GetValueOrDefault(NameText.Normalize(name));

    /// <summary>The owner with this name in its comparable form.</summary>
    internal OwnerSymbol? FindOwnerNormalized(string name) => owners.GetValueOrDefault(name);

    /// <summary>The measure with this name in its comparable form.</summary>
    internal MeasureSymbol? FindMeasureNormalized(string name) => measures.GetValueOrDefault(name);

    /// <summary>The let or define with this name in its comparable form.</summary>
    internal Symbol? FindDefinitionNormalized(string name) => definitions.GetValueOrDefault(name);

    // Of two rules of one name (an error that is reported) the first is found.
    private static Dictionary<string, T> Index<T>(ImmutableArray<T> symbols)
        where T : Symbol
    {
        var index = new Dictionary<string, T>(symbols.Length, StringComparer.Ordinal);
        foreach (var symbol in symbols)
            index.TryAdd(NameText.Normalize(symbol.Name), symbol);
        return index;
    }
}
