using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/chooseSheet</c>: from now on another sheet is used in the project that a document is in.</summary>
internal sealed class ChooseSheetHandler : MutatingRequestHandler<ServerState, Lsp.ChooseSheetParams, object>
{
    /// <inheritdoc/>
    public override string Method => "ita/chooseSheet";

    /// <inheritdoc/>
    protected override ValueTask<Mutated<ServerState, object>> HandleAsync(
        Lsp.ChooseSheetParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        var project = state.FindProject(parameters.TextDocument.Uri);
        if (project?.Snapshot.Scores.Sheets.Any(sheet => sheet.Details.Name == parameters.Sheet) != true)
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoSuchSheet(parameters.Sheet).In(project?.Language ?? state.Language));
        return ValueTask.FromResult(new Mutated<ServerState, object>(state with { Projects = state.Projects.Choose(project.Root, parameters.Sheet) }, null));
    }
}
