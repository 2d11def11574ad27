using System.Globalization;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using ItaRules.Testing;
using ItaRules.Workspace.Files;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/tests</c>: every snapshot test of every project in the open folders.</summary>
internal sealed class TestsHandler : QueryHandler<ServerState, Lsp.NoParams, IReadOnlyList<Lsp.TestProject>>
{
    /// <inheritdoc/>
    public override string Method => "ita/tests";

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Lsp.TestProject>?> HandleAsync(Lsp.NoParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<Lsp.TestProject>?>(
            [.. context.State.ProjectViews.Where(project => project.IsFolder).Select(project => Convert(TestedProjects.Whole(project, cancellation)))]);

    private static Lsp.TestProject Convert(ProjectView project) => new(
        project.Folder!, FilePath.Name(project.Root), [.. SnapshotTest.Of(project.Snapshot).Select(test => Convert(test, project)).OrderBy(test => test.Id, StringComparer.Ordinal)]);

    private static Lsp.SheetTest Convert(SnapshotTest test, ProjectView project) => new(
        test.Name,
        $"{SheetConverter.NameOf(test.Sheet)} {test.Sheet.Edition.Year.ToString(CultureInfo.InvariantCulture)}",
        SheetConverter.AddressOf(test.Sheet, project),
        project.State.AddressOf(FilePath.Resolve(test.Snapshot.VerifiedPath, project.Root)));
}
