using ItaRules.LanguageServer.Handlers.CodeActions;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.State;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary><c>ita.fixAll</c>: mends all that is certain in a document (the argument).</summary>
internal sealed class FixAllCommand : IServerCommand
{
    /// <summary>The name.</summary>
    public const string CommandName = "ita.fixAll";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<object?> ExecuteAsync(IReadOnlyList<JToken> arguments, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var view = EditCommand.FileOf(arguments, context.State);
        await EditCommand.ApplyAsync(FixAllAction.EditOf(view), FixAllAction.Title.In(view.Project.Language), view.Project.Language, context, cancellation).ConfigureAwait(false);
        return null;
    }
}
