using ItaRules.Authoring.WorkspaceSymbols;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Navigation;

/// <summary><c>workspace/symbol</c>: declarations of all projects by name or title.</summary>
internal sealed class WorkspaceSymbolHandler : QueryHandler<ServerState, Lsp.WorkspaceSymbolParams, IReadOnlyList<Lsp.WorkspaceSymbol>>
{
    /// <inheritdoc/>
    public override string Method => "workspace/symbol";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { WorkspaceSymbolProvider = true };

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Lsp.WorkspaceSymbol>?> HandleAsync(
        Lsp.WorkspaceSymbolParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var found = context.State.ProjectViews.SelectMany(project => WorkspaceSymbolService.Find(project.Snapshot.Compilation, parameters.Query).Select(symbol => ToSymbol(project, symbol)));

        // Two projects may use one library, which is shown once.
        return ValueTask.FromResult<IReadOnlyList<Lsp.WorkspaceSymbol>?>([.. found.Distinct()]);
    }

    private static Lsp.WorkspaceSymbol ToSymbol(ProjectView project, WorkspaceSymbol found) =>
        new(found.Symbol.Name, SymbolKinds.Of(found.Symbol.Kind), project.ToLocation(found.Tree.Text, found.NameSpan), found.Title);
}
