using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using ItaRules.Testing;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/runTest</c>: evaluates one sheet, holds it against what the rules promise and compares the result with its snapshot; writes nothing.</summary>
internal sealed class RunTestHandler : QueryHandler<ServerState, Lsp.SheetTestParams, Lsp.SheetTestResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/runTest";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.SheetTestResult?> HandleAsync(Lsp.SheetTestParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var project = TestedProjects.ProjectAt(parameters.Project, context.State, cancellation);
        var test = TestedProjects.Find(project, parameters.Id);
        if (TestedProjects.ErrorIn(project, sheetsToo: test is null) is { } error)
        {
            return ValueTask.FromResult<Lsp.SheetTestResult?>(Failed(error, project));
        }

        return ValueTask.FromResult<Lsp.SheetTestResult?>(test is null ? new Lsp.FailedResult(ProjectTexts.NoSuchSheet(parameters.Id).In(project.Language), null) : Broken(test, project) ?? Run(test));
    }

    // A promise that is broken fails, whatever was taken over.
    private static Lsp.FailedResult? Broken(SnapshotTest test, ProjectView project) =>
        project.Snapshot.FindExpectations(test.Sheet).FirstOrDefault(one => one.Id == ExpectationDiagnostics.Broken.Id) is { } broken ? Failed(broken, project) : null;

    private static Lsp.FailedResult Failed(Diagnostic diagnostic, ProjectView project)
    {
        var place = diagnostic.Location.Path.Length == 0 ? null : new Lsp.Location(project.AddressOf(diagnostic.Location.Path), DiagnosticConverter.Convert(diagnostic, project).Range);
        return new Lsp.FailedResult($"{diagnostic.Location}: {diagnostic.GetMessage(project.Language)}", place);
    }

    private static Lsp.SheetTestResult Run(SnapshotTest test)
    {
        var received = test.Evaluate();
        if (test.Snapshot.StateOf(received) == SnapshotState.Same)
            return new Lsp.SameResult();
        if (test.Snapshot.Verified is not { } verified)
            return new Lsp.OtherResult(IsNew: true, "", received, null);
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return new Lsp.OtherResult(IsNew: false, verified, received, new Lsp.Range(new Lsp.Position(line, 0), new Lsp.Position(line, 0)));
    }
}
