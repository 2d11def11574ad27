using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Handlers.Commands;

/// <summary>What is common to commands that have the client change files.</summary>
internal static class EditCommand
{
    /// <summary>The rule file that the first argument names.</summary>
    /// <exception cref="RpcException">It is not named, or no rule file.</exception>
    public static DocumentView FileOf(IReadOnlyList<JToken> arguments, ServerState state)
    {
        try
        {
            if (arguments.Count > 0 && state.Find(LspJson.Read<Lsp.DocumentUri>(arguments[0])) is { } view)
                return view;
        }
        catch (JsonException)
        {
            // Not the address of anything: the same answer.
        }

        var text = new LocalizedText("ไม่พบไฟล์กฎที่คำสั่งนี้ระบุ ให้เปิดไฟล์กฎ (.ita) ก่อนแล้วสั่งใหม่", "The rule file that this command names is not there; open a rule file (.ita) and run it again.");
        throw new RpcException(ErrorCode.RequestFailed, text.In(state.Language));
    }

    /// <summary>Has the client make a change; nothing is asked of it when there is none.</summary>
    /// <exception cref="RpcException">The client did not make it.</exception>
    public static async Task ApplyAsync(Lsp.WorkspaceEdit edit, string title, Language language, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        if (edit is { DocumentChanges: null or { Count: 0 }, Changes: null or { Count: 0 } })
            return;
        var result = await context.Client.ApplyEditAsync(edit, title, cancellation).ConfigureAwait(false);
        if (!result.Applied)
            throw new RpcException(ErrorCode.RequestFailed, new LocalizedText("โปรแกรมแก้ไขไม่รับการเปลี่ยนแปลง", "The editor did not take the change.").In(language));
    }
}
