using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/preview</c>: what the rules of a project or of one document recommend for the chosen sheet.</summary>
internal sealed class PreviewHandler : QueryHandler<ServerState, Lsp.PreviewParams, Lsp.PreviewResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/preview";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.PreviewResult?> HandleAsync(Lsp.PreviewParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var uri = parameters.TextDocument.Uri;
        var project = context.State.FindProject(uri);
        var file = parameters.Scope == "file" ? context.State.Find(uri) : null;
        return ValueTask.FromResult<Lsp.PreviewResult?>(project is null ? new Lsp.PreviewResult(null, 0, [], [], [], []) : new Preview(project, file).Make());
    }
}
