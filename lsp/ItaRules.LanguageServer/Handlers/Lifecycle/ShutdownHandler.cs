using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Lifecycle;

/// <summary><c>shutdown</c>: nothing is answered any more; the documents are let go.</summary>
internal sealed class ShutdownHandler : MutatingRequestHandler<ServerState, Lsp.NoParams, object>
{
    /// <inheritdoc/>
    public override string Method => "shutdown";

    /// <inheritdoc/>
    protected override ValueTask<Mutated<ServerState, object>> HandleAsync(
        Lsp.NoParams parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult(new Mutated<ServerState, object>(new ServerState { Phase = ServerPhase.ShutDown, ChosenLanguage = context.State.ChosenLanguage }, null));
}
