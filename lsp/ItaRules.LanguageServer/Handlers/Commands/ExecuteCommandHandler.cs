using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary><c>workspace/executeCommand</c>: carries out one of the server's commands.</summary>
internal sealed class ExecuteCommandHandler : QueryHandler<ServerState, Lsp.ExecuteCommandParams, object>
{
    /// <inheritdoc/>
    public override string Method => "workspace/executeCommand";

    /// <inheritdoc/>
    public override Lsp.ServerCapabilities Contribute(Lsp.ServerCapabilities capabilities, Lsp.ClientCapabilities client) =>
        capabilities with { ExecuteCommandProvider = new Lsp.ExecuteCommandOptions([.. ServerCommands.All.Select(command => command.Name)]) };

    /// <inheritdoc/>
    protected override async ValueTask<object?> HandleAsync(Lsp.ExecuteCommandParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        if (ServerCommands.All.FirstOrDefault(command => command.Name == parameters.Command) is not { } command)
        {
            var unknown = new LocalizedText($"เซิร์ฟเวอร์ไม่รู้จักคำสั่ง “{parameters.Command}”", $"The server has no command “{parameters.Command}”.");
            throw new RpcException(ErrorCode.InvalidParams, unknown.In(context.State.Language));
        }

        return await command.ExecuteAsync(parameters.Arguments ?? [], context, cancellation).ConfigureAwait(false);
    }
}
