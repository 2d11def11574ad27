using ItaRules.Authoring.Hover;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Handlers.Completion;

/// <summary><c>completionItem/resolve</c>: more about the proposal that the reader looks at.</summary>
internal sealed class CompletionResolveHandler : QueryHandler<ServerState, Lsp.CompletionItem, Lsp.CompletionItem>
{
    /// <inheritdoc/>
    public override string Method => "completionItem/resolve";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.CompletionItem?> HandleAsync(Lsp.CompletionItem parameters, RequestContext<ServerState> context, CancellationToken cancellation) =>
        ValueTask.FromResult<Lsp.CompletionItem?>(Describe(parameters, context.State) is { } documentation ? parameters with { Documentation = documentation } : parameters);

    private static Lsp.MarkupContent? Describe(Lsp.CompletionItem item, ServerState state)
    {
        if (item.Data is null || LspJson.Read<CompletionData>(item.Data) is var data && state.Find(data.Uri) is not { } view)
            return null;
        return SubjectDescriber.Describe(view.Context, new DescribedSubject(data.Kind, data.Name)) is { } markdown
            ? Markup.Of(markdown, view.Client.MarkdownCompletion)
            : null;
    }
}
