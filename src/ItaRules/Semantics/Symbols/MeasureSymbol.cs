namespace ItaRules.Semantics.Symbols;

/// <summary>A measure (มาตรการ). Its clauses depend on the edition that their codes are read in: see <see cref="Bound.BoundMeasure"/>.</summary>
public sealed class MeasureSymbol : Symbol
{
    internal MeasureSymbol(string name, string? title, SyntaxReference? declaration)
        : base(SymbolKind.Measure, name, declaration) => Title = title ?? name;

    /// <summary>The title shown in documents; the name where none is declared.</summary>
    public string Title { get; }
}
