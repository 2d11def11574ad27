using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.CodeActions;

/// <summary><c>codeAction/resolve</c>: the edit of an action that was offered without it, in the state of now.</summary>
internal sealed class CodeActionResolveHandler : QueryHandler<ServerState, Lsp.CodeAction, Lsp.CodeAction>
{
    /// <inheritdoc/>
    public override string Method => "codeAction/resolve";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.CodeAction?> HandleAsync(Lsp.CodeAction parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.CodeAction?>(FixAllAction.Resolve(parameters, context.State));
}
