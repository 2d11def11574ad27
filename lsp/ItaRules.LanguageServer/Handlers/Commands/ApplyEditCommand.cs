using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary><c>ita.applyEdit</c>: makes a change (second argument) that is called so (first argument). What an action is for a client that knows commands only.</summary>
internal sealed class ApplyEditCommand : IServerCommand
{
    private const string CommandName = "ita.applyEdit";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <summary>The command that does what an action does.</summary>
    /// <param name="title">What the action is called.</param>
    /// <param name="edit">What it changes.</param>
    public static Lsp.Command Of(string title, Lsp.WorkspaceEdit edit) => new(title, CommandName, [title, edit]);

    /// <inheritdoc/>
    public async Task<object?> ExecuteAsync(IReadOnlyList<JToken> arguments, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var language = context.State.Language;
        if (arguments is not [JValue { Value: string title }, JObject change] || Read(change) is not { } edit)
            throw new RpcException(ErrorCode.InvalidParams, new LocalizedText("คำสั่งนี้ต้องมีชื่อและการเปลี่ยนแปลง", "This command takes a title and a change.").In(language));
        await EditCommand.ApplyAsync(edit, title, language, context, cancellation).ConfigureAwait(false);
        return null;
    }

    private static Lsp.WorkspaceEdit? Read(JObject change)
    {
        try
        {
            return LspJson.Read<Lsp.WorkspaceEdit>(change);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
