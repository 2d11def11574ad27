using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.InlayHints;

/// <summary><c>inlayHint/resolve</c>: more about the score that the pointer is over.</summary>
internal sealed class InlayHintResolveHandler : QueryHandler<ServerState, Lsp.InlayHint, Lsp.InlayHint>
{
    /// <inheritdoc/>
    public override string Method => "inlayHint/resolve";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.InlayHint?> HandleAsync(Lsp.InlayHint parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.InlayHint?>(SubjectData.Describe(parameters.Data, context.State, view => view.Client.MarkdownHover) is { } tooltip ? parameters with { Tooltip = tooltip } : parameters);
}
