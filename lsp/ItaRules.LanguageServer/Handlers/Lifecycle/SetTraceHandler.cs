using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Lifecycle;

/// <summary><c>$/setTrace</c>: how much of the traffic the client wants to be told of.</summary>
internal sealed class SetTraceHandler : NotificationHandler<ServerState, Lsp.SetTraceParams>
{
    /// <inheritdoc/>
    public override string Method => "$/setTrace";

    /// <inheritdoc/>
    protected override ValueTask<ServerState> HandleAsync(Lsp.SetTraceParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        context.Client.Tracer.Set(parameters.Value);
        return ValueTask.FromResult(context.State);
    }
}
