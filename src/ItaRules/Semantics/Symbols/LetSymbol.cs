namespace ItaRules.Semantics.Symbols;

/// <summary>A named number or list of scores (<c>let</c>).</summary>
public sealed class LetSymbol : Symbol
{
    internal LetSymbol(string name, SyntaxReference declaration)
        : base(SymbolKind.Let, name, declaration)
    {
    }
}
