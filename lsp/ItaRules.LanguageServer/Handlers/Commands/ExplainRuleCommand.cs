using ItaRules.Authoring.Hover;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary><c>ita.explainRule</c>: shows why a rule (second argument, its name) of a document (first argument) applies to the chosen agency or not. For clients that have no page for it.</summary>
internal sealed class ExplainRuleCommand : IServerCommand
{
    /// <summary>The name.</summary>
    public const string CommandName = "ita.explainRule";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public Task<object?> ExecuteAsync(IReadOnlyList<JToken> arguments, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var view = EditCommand.FileOf(arguments, context.State);
        if (arguments.ElementAtOrDefault(1) is JValue { Value: string rule } && SubjectDescriber.Describe(view.Context, new DescribedSubject(SubjectKind.Rule, rule)) is { } markdown)
            context.Client.ShowMessage(Lsp.MessageType.Info, Markup.Of(markdown, isShown: false).Value);
        return Task.FromResult<object?>(null);
    }
}
