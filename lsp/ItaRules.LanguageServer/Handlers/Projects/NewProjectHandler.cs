using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Hosting;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Workspace.Starter;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/newProject</c>: writes a project to start from.</summary>
internal sealed class NewProjectHandler : QueryHandler<ServerState, Lsp.NewProjectParams, Lsp.NewProjectResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/newProject";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.NewProjectResult?> HandleAsync(Lsp.NewProjectParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        var folder = DocumentPath.Of(parameters.Folder) ?? throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoFile(parameters.Folder.Text).In(state.Language));
        try
        {
            var rules = StarterProject.Create(folder, LanguageChoice.Parse(parameters.Language) ?? state.Language);
            return ValueTask.FromResult<Lsp.NewProjectResult?>(new Lsp.NewProjectResult(Lsp.DocumentUri.FromFilePath(rules)));
        }
        catch (StarterProjectException exception)
        {
            throw new RpcException(ErrorCode.RequestFailed, $"{folder}: {exception.Reason.In(state.Language)}");
        }
    }
}
