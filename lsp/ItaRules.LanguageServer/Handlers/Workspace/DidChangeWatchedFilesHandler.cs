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
    public override IEnumerable<Lsp.Registration> Register(Lsp.ClientCapabilities client) => client.DynamicWatchedFiles
        ? [new Lsp.Registration("ita-files", Method, new Lsp.DidChangeWatchedFilesRegistrationOptions([.. ScoreAndRuleFiles.Watched.Select(glob => new Lsp.FileSystemWatcher(glob))]))]
        : [];

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(
        Lsp.DidChangeWatchedFilesParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        string[] changed = [.. parameters.Changes.Select(change => DocumentPath.Of(change.Uri)).OfType<string>().Distinct()];
        foreach (var snapshot in changed.Where(path => path.EndsWith(ScoreAndRuleFiles.VerifiedEnd, StringComparison.OrdinalIgnoreCase)))
            context.Client.ProjectChanged(context.State.Projects.FolderOf(snapshot) is { } root ? context.State.AddressOf(root) : null);
        string[] read = [.. changed.Where(ScoreAndRuleFiles.IsOne)];
        return ValueTask.FromResult(read.Length == 0 ? context.State : context.State with { Projects = context.State.Projects.Refresh(read) });
    }
}
