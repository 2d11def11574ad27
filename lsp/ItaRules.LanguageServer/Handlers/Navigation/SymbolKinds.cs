using ItaRules.Authoring.DocumentSymbols;
using ItaRules.Semantics.Symbols;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary>The icons of declarations: one for each kind, the same in the outline and in the search.</summary>
internal static class SymbolKinds
{
    /// <summary>The icon of an entry of the outline.</summary>
    public static Lsp.SymbolKind Of(DocumentSymbolKind kind) => kind switch
    {
        DocumentSymbolKind.Edition => Lsp.SymbolKind.Number,
        DocumentSymbolKind.Use => Lsp.SymbolKind.File,
        DocumentSymbolKind.Owner => Of(SymbolKind.Owner),
        DocumentSymbolKind.Assignment => Lsp.SymbolKind.Key,
        DocumentSymbolKind.Measure => Of(SymbolKind.Measure),
        DocumentSymbolKind.Step => Lsp.SymbolKind.Property,
        DocumentSymbolKind.Let => Of(SymbolKind.Let),
        DocumentSymbolKind.Define => Of(SymbolKind.Define),
        DocumentSymbolKind.Rule => Of(SymbolKind.Rule),
        _ => Lsp.SymbolKind.Event,
    };

    /// <summary>The icon of a declaration.</summary>
    public static Lsp.SymbolKind Of(SymbolKind kind) => kind switch
    {
        SymbolKind.Owner => Lsp.SymbolKind.Class,
        SymbolKind.Measure => Lsp.SymbolKind.Object,
        SymbolKind.Rule => Lsp.SymbolKind.Function,
        SymbolKind.Let => Lsp.SymbolKind.Constant,
        SymbolKind.Define => Lsp.SymbolKind.Boolean,
        _ => Lsp.SymbolKind.Variable,
    };
}
