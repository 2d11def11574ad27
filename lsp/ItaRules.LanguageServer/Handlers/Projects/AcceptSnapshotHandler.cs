using ItaRules.Interchange.Files;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/acceptSnapshot</c>: evaluates one sheet and writes the result as accepted.</summary>
internal sealed class AcceptSnapshotHandler : QueryHandler<ServerState, Lsp.SheetTestParams, object>
{
    /// <inheritdoc/>
    public override string Method => "ita/acceptSnapshot";

    /// <inheritdoc/>
    protected override ValueTask<object?> HandleAsync(Lsp.SheetTestParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var project = TestedProjects.ProjectAt(parameters.Project, context.State, cancellation);
        if (TestedProjects.ErrorIn(project, sheetsToo: false) is { } error)
            throw new RpcException(ErrorCode.RequestFailed, $"{error.Location}: {error.GetMessage(project.Language)}");
        if (TestedProjects.Find(project, parameters.Id) is not { } test)
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoSuchSheet(parameters.Id).In(project.Language));
        try
        {
            test.Snapshot.Accept(test.Evaluate());
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NotWritable(test.Snapshot.VerifiedPath).In(project.Language));
        }

        context.Client.ProjectChanged(project.Folder);
        return ValueTask.FromResult<object?>(null);
    }
}
