using ItaRules.Authoring.Definitions;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>textDocument/definition</c>: where a name is declared, and what a <c>use</c> brought in.</summary>
internal sealed class DefinitionHandler : DocumentQueryHandler<Lsp.TextDocumentPositionParams, IReadOnlyList<object>>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/definition";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DefinitionProvider = true };

    /// <inheritdoc/>
    protected override IReadOnlyList<object> Handle(Lsp.TextDocumentPositionParams parameters, DocumentView view, CancellationToken cancellation) =>
        [.. DefinitionService.Find(view.Context, view.ToIndex(parameters.Position)).Select(found => ToLink(view, found))];

    private static object ToLink(DocumentView view, Definition found)
    {
        var name = view.Project.ToLocation(found.Tree.Text, found.NameSpan);
        return view.Client.DefinitionLinks
            ? new Lsp.LocationLink(name.Uri, view.Project.ToLocation(found.Tree.Text, found.Span).Range, name.Range, view.ToRange(found.Origin))
            : name;
    }
}
