using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/sheets</c>: the score sheets of the project that a document is in.</summary>
internal sealed class SheetsHandler : QueryHandler<ServerState, Lsp.DocumentParams, Lsp.SheetsResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/sheets";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.SheetsResult?> HandleAsync(Lsp.DocumentParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.SheetsResult?>(context.State.FindProject(parameters.TextDocument.Uri) is { } project
            ? new Lsp.SheetsResult(
                project.Folder, project.Snapshot.Scores.View.Chosen?.Details.Name, [.. project.Snapshot.Scores.Sheets.Select(sheet => SheetConverter.Convert(sheet, project))])
            : new Lsp.SheetsResult(null, null, []));
}
