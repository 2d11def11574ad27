using ItaRules.LanguageServer.Diagnostics;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Diagnostics;

/// <summary>
/// <c>textDocument/diagnostic</c>: everything that is wrong with one rule file and, for clients that take it, with the files of its project that are not open. Messages of
/// <c>ita.json</c> and of score sheets are published, since no client asks for them.
/// </summary>
internal sealed class DocumentDiagnosticHandler : QueryHandler<ServerState, Lsp.DocumentDiagnosticParams, Lsp.DocumentDiagnosticReport>
{
    /// <inheritdoc/>
    public override string Method => "textDocument/diagnostic";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { DiagnosticProvider = new Lsp.DiagnosticOptions(InterFileDependencies: true, WorkspaceDiagnostics: true, "ita") };

    /// <inheritdoc/>
    protected override ValueTask<Lsp.DocumentDiagnosticReport?> HandleAsync(
        Lsp.DocumentDiagnosticParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.DocumentDiagnosticReport?>(
            context.State.Find(parameters.TextDocument.Uri) is { } view ? Report(view, parameters.PreviousResultId, cancellation) : DiagnosticReports.Of([], parameters.PreviousResultId));

    private static Lsp.DocumentDiagnosticReport Report(DocumentView view, string? previous, CancellationToken cancellation)
    {
        var findings = DiagnosticReports.Find(view.Project, cancellation);
        var report = DiagnosticReports.Of(findings.Of(view.Path), previous);
        if (!view.Client.RelatedDocuments)
            return report;
        var others = DiagnosticReports.OwnFiles(view.Project).Where(other => other.Tree != view.Tree && other.Document is null);
        return report with { RelatedDocuments = others.ToDictionary(other => other.Uri.Text, other => DiagnosticReports.Of(findings.Of(other.Path), null)) };
    }
}
