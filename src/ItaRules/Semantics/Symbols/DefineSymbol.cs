namespace ItaRules.Semantics.Symbols;

/// <summary>A named condition, or a named band for <c>is</c> (<c>define</c>).</summary>
public sealed class DefineSymbol : Symbol
{
    internal DefineSymbol(string name, bool isBand, SyntaxReference declaration)
        : base(SymbolKind.Define, name, declaration) => IsBand = isBand;

    /// <summary>Whether it is a band (<c>define weak as below 50</c>, used as <c>o14 is weak</c>) and not a whole condition.</summary>
    public bool IsBand { get; }
}
