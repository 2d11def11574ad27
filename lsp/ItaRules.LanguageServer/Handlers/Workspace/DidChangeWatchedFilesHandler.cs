using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Workspace;

/// <summary><c>workspace/didChangeWatchedFiles</c>: files came, went or changed outside the editor.</summary>
internal sealed class DidChangeWatchedFilesHandler : NotificationHandler<ServerState, Lsp.DidChangeWatchedFilesParams>
{
    /// <inheritdoc/>
    public override string Method => "workspace/didChangeWatchedFiles";

    /// <inheritdoc/>
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) =>
        client.DynamicWatchedFiles ? [new Lsp.Registration("ita-files", Method, new Lsp.DidChangeWatchedFilesRegistrationOptions(ScoreAndRuleFiles.Watched))] : [];

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeWatchedFilesParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        string[] changed = [.. parameters.Changes.Select(change => DocumentPath.Of(change.Uri)).OfType<string>().Where(ScoreAndRuleFiles.IsReached).Distinct()];
        string[] folders = [.. changed.Where(state.Projects.IsFolderWithFiles)];
        foreach (var path in changed.Where(path => path.EndsWith(ScoreAndRuleFiles.VerifiedEnd, StringComparison.OrdinalIgnoreCase)).Concat(folders))
            context.Client.ProjectChanged(state.Projects.FolderOf(path) is { } root ? state.AddressOf(root) : null);
        string[] read = [.. changed.Where(ScoreAndRuleFiles.IsOne).Concat(folders)];
        if (read.Length == 0)
            return ValueTask.FromResult(state);
        var next = state with { Projects = state.Projects.Refresh(read) };

        // A folder may have brought a project or taken one away.
        return folders.Length == 0 ? ValueTask.FromResult(next) : FolderSearch.FindAsync(next, context);
    }
}
