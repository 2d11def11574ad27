using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Testing;

namespace ItaRules.LanguageServer.Projects;

/// <summary>The snapshot tests of projects, as the state of the moment has their rules and scores.</summary>
internal static class TestedProjects
{
    /// <summary>The project of a folder, with all of its scores.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    public static ProjectView ProjectAt(Lsp.DocumentUri folder, ServerState state, CancellationToken cancellation) =>
        DocumentPath.Of(folder) is { } path && state.Projects[path] is { IsFolder: true } slot
            ? Whole(state.View(slot), cancellation)
            : throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoProject(folder.FilePath ?? folder.Text).In(state.Language));

    /// <summary>A project with all of its scores, those too that are otherwise read beside.</summary>
    public static ProjectView Whole(ProjectView project, CancellationToken cancellation) =>
        project.Loaded.UnreadScoreFiles == 0 ? project : project with { Loaded = project.Loaded.With(project.Loaded.ReadScores(null, cancellation)) };

    /// <summary>One test; null when the project has none of that name.</summary>
    public static SnapshotTest? Find(ProjectView project, string id) => SnapshotTest.Of(project.Snapshot).FirstOrDefault(test => test.Name == id);

    /// <summary>The error that keeps a project's rules, or a sheet that is missing, from being tested; null when there is none.</summary>
    public static Diagnostic? ErrorIn(ProjectView project, bool sheetsToo) =>
        (sheetsToo ? project.Snapshot.Diagnostics : project.Snapshot.RuleDiagnostics).FirstOrDefault(one => one.Severity == Severity.Error);
}
