namespace ItaRules.Semantics.Symbols;

/// <summary>The name that a <c>for each</c> gives to each score in turn; known only inside its rule.
/// Two of these are the same name when their declaration is the same.</summary>
public sealed class LoopNameSymbol : Symbol
{
    internal LoopNameSymbol(string name, SyntaxReference declaration)
        : base(SymbolKind.LoopName, name, declaration)
    {
    }
}
