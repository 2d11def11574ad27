using ItaRules.Semantics;
using ItaRules.Semantics.Symbols;
using ItaRules.Syntax;
using ItaRules.Text;

namespace ItaRules.Authoring.Rename;

/// <summary>The name that a symbol is to have.</summary>
/// <param name="symbol">The symbol.</param>
/// <param name="typed">The name as it was typed, with or without quotes.</param>
internal sealed class NewName(Symbol symbol, string typed)
{
    /// <summary>The name without quotes.</summary>
    public string Name { get; } = NameSpelling.Unquote(typed.Trim()).Trim();

    // Owners, measures and rules may have any name, for theirs can stand in quotes.
    private bool CanStandInQuotes => symbol.Kind is SymbolKind.Owner or SymbolKind.Measure or SymbolKind.Rule;

    /// <summary>Why the symbol cannot have the name; null when it can.</summary>
    public LocalizedText? FindFault(Compilation compilation)
    {
        if (NameText.Normalize(Name).Trim().Length == 0)
            return RenameRefusals.Empty;
        if (Name.Any(char.IsControl))
            return RenameRefusals.SeveralLines;
        if (NameSpelling.IsItemCode(Name))
            return RenameRefusals.ItemCode(Name);
        if (!CanStandInQuotes && !NameSpelling.IsPlain(Name))
            return NameSpelling.IsKeyword(Name) ? RenameRefusals.Keyword(Name) : RenameRefusals.NotOneWord(Name);
        return FindOther(compilation) is { } other ? RenameRefusals.Taken(other) : null;
    }

    /// <summary>How the name is written in place of <paramref name="old"/>: in the quotes that stand there, or in new ones where it needs them.</summary>
    public string InPlaceOf(SyntaxToken old)
    {
        if (old.Kind != SyntaxKind.TextToken)
            return CanStandInQuotes ? NameSpelling.ToLabel(Name) : Name;
        return old.Text[0] == '“' && !Name.AsSpan().ContainsAny('“', '”') ? $"“{Name}”" : NameSpelling.Quote(Name);
    }

    private Symbol? FindOther(Compilation compilation)
    {
        var symbols = compilation.Symbols;
        var other = symbol.Kind switch
        {
            SymbolKind.Owner => symbols.FindOwner(Name),
            SymbolKind.Measure => symbols.FindMeasure(Name),
            SymbolKind.Rule => symbols.FindRule(Name),
            _ => symbols.FindDefinition(Name),
        };
        return ReferenceEquals(other, symbol) ? null : other;
    }
}
