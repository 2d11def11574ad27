namespace ItaRules.Semantics.Symbols;

/// <summary>What a name stands for.</summary>
public enum SymbolKind
{
    /// <summary>A unit that owns measures (ส่วนงาน).</summary>
    Owner,

    /// <summary>A measure (มาตรการ).</summary>
    Measure,

    /// <summary>A named number or list of scores.</summary>
    Let,

    /// <summary>A named condition or band.</summary>
    Define,

    /// <summary>A rule (กฎ).</summary>
    Rule,

    /// <summary>The name that a <c>for each</c> gives to each score in turn.</summary>
    LoopName,
}

/// <summary>Something that rule files name. Symbols of one compilation are compared by reference, loop names by their declaration.</summary>
public abstract class Symbol
{
    private protected Symbol(SymbolKind kind, string name, SyntaxReference? declaration)
    {
        Kind = kind;
        Name = name;
        Declaration = declaration;
    }

    /// <summary>What the name stands for.</summary>
    public SymbolKind Kind { get; }

    /// <summary>The name as its declaration writes it, or as its first use does when it is not declared.</summary>
    public string Name { get; }

    /// <summary>The declaration; null for an owner or measure that is used and not declared (a warning, so that one line is a program).</summary>
    public SyntaxReference? Declaration { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Name}";
}
