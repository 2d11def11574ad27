using ItaRules.Authoring.Refactorings;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary><c>ita.turnLanguage</c>: turns the keywords of a document (first argument) into a language (second argument, <c>th</c> or <c>en</c>).</summary>
internal sealed class TurnLanguageCommand : IServerCommand
{
    /// <summary>The name.</summary>
    public const string CommandName = "ita.turnLanguage";

    /// <summary>The argument for Thai.</summary>
    public const string Thai = "th";

    /// <summary>The argument for English.</summary>
    public const string English = "en";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<object?> ExecuteAsync(IReadOnlyList<JToken> arguments, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var view = EditCommand.FileOf(arguments, context.State);
        var language = arguments.ElementAtOrDefault(1) switch
        {
            JValue { Value: Thai } => Language.Thai,
            JValue { Value: English } => Language.English,
            _ => throw new RpcException(
                ErrorCode.InvalidParams,
                new LocalizedText("ให้ระบุภาษา “th” หรือ “en”", "Name the language: “th” or “en”.").In(view.Project.Language)),
        };
        var (edit, reader) = (view.Project.ToWorkspaceEdit(TurnLanguage.Of(view.Tree, language)), view.Project.Language);
        await EditCommand.ApplyAsync(edit, TurnLanguage.TitleOf(language).In(reader), reader, context, cancellation).ConfigureAwait(false);
        return null;
    }
}
