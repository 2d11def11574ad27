using System.Collections.Immutable;

namespace ItaRules.Semantics.Symbols;

/// <summary>A unit that owns measures (ส่วนงาน, ผู้รับผิดชอบ).</summary>
public sealed class OwnerSymbol : Symbol
{
    internal OwnerSymbol(string name, string? title, SyntaxReference? declaration)
        : base(SymbolKind.Owner, name, declaration) => Title = title ?? name;

    /// <summary>The title shown in documents; the name where none is declared.</summary>
    public string Title { get; }

    /// <summary>The unit that this one belongs to (<c>under</c>), null at the top.</summary>
    public OwnerSymbol? Parent { get; internal set; }

    /// <summary>The units that do this one's work in the end (<c>assign … to</c>, one after another); empty where it keeps it.</summary>
    public ImmutableArray<OwnerSymbol> AssignedTo { get; internal set; } = [];
}
