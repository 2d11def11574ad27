using System.Collections.Immutable;
using ItaRules.Authoring.DocumentSymbols;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>textDocument/documentSymbol</c>: the outline, as a tree where the client shows one.</summary>
internal sealed class DocumentSymbolHandler : DocumentQueryHandler<Lsp.DocumentParams, IReadOnlyList<object>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/documentSymbol";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DocumentSymbolProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<object> Handle(Lsp.DocumentParams parameters, DocumentView view, CancellationToken cancellation)
    {
        var found = DocumentSymbolService.GetSymbols(view.Context);
        return view.Client.HierarchicalSymbols ? ToTree(view, found) : [.. ToList(view, found, container: null)];
    }

    private static IReadOnlyList<Lsp.DocumentSymbol> ToTree(DocumentView view, ImmutableArray<DocumentSymbol> symbols) =>
    [
        .. symbols.Select(symbol => new Lsp.DocumentSymbol(symbol.Name, SymbolKinds.Of(symbol.Kind), view.ToRange(symbol.Span), view.ToRange(symbol.NameSpan))
        {
            Detail = symbol.Detail,
            Children = symbol.Children.IsEmpty ? null : ToTree(view, symbol.Children),
        }),
    ];

    private static IEnumerable<Lsp.WorkspaceSymbol> ToList(DocumentView view, ImmutableArray<DocumentSymbol> symbols, string? container) => symbols.SelectMany(symbol =>
        ToList(view, symbol.Children, symbol.Name)
            .Prepend(new Lsp.WorkspaceSymbol(symbol.Name, SymbolKinds.Of(symbol.Kind), new Lsp.Location(view.Uri, view.ToRange(symbol.Span)), container)));
}
