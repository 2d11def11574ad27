using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Diagnostics;

/// <summary><c>workspace/diagnostic</c>: everything that is wrong with the rule files of all projects, open or not.</summary>
internal sealed class WorkspaceDiagnosticHandler : QueryHandler<ServerState, Lsp.WorkspaceDiagnosticParams, Lsp.WorkspaceDiagnosticReport>
{
    /// <inheritdoc/>
    public override string Method => "workspace/diagnostic";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.WorkspaceDiagnosticReport?> HandleAsync(
        Lsp.WorkspaceDiagnosticParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var previous = parameters.PreviousResultIds.DistinctBy(one => one.Uri).ToDictionary(one => one.Uri, one => one.Value);
        var reports = new Dictionary<string, Lsp.WorkspaceDocumentDiagnosticReport>(StringComparer.Ordinal);
        foreach (var project in context.State.ProjectViews)
        {
            var findings = DiagnosticReports.Find(project, cancellation);
            foreach (var file in DiagnosticReports.OwnFiles(project).Where(file => !reports.ContainsKey(file.Path)))
            {
                var report = DiagnosticReports.Of(findings.Of(file.Path), previous.GetValueOrDefault(file.Uri));
                reports.Add(file.Path, new Lsp.WorkspaceDocumentDiagnosticReport(report.Kind, file.Uri, file.Document?.Version) { ResultId = report.ResultId, Items = report.Items });
            }
        }

        return ValueTask.FromResult<Lsp.WorkspaceDiagnosticReport?>(new Lsp.WorkspaceDiagnosticReport([.. reports.Values]));
    }
}
