using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Completion;

/// <summary><c>completionItem/resolve</c>: more about the proposal that the reader looks at.</summary>
internal sealed class CompletionResolveHandler : QueryHandler<ServerState, Lsp.CompletionItem, Lsp.CompletionItem>
{
    /// <inheritdoc/>
    public override string Method => "completionItem/resolve";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.CompletionItem?> HandleAsync(Lsp.CompletionItem parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.CompletionItem?>(
            SubjectData.Describe(parameters.Data, context.State, view => view.Client.MarkdownCompletion) is { } documentation ? parameters with { Documentation = documentation } : parameters);
}
