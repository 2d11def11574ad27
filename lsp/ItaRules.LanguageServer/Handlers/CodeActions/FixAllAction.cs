using ItaRules.Authoring.Fixes;
using ItaRules.LanguageServer.Protocol.Json;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;

namespace ItaRules.LanguageServer.Handlers.CodeActions;

/// <summary>The action that mends all that is certain in a file. What it changes is found out when it is taken.</summary>
internal static class FixAllAction
{
    /// <summary>What it is called.</summary>
    public static LocalizedText Title { get; } = new("แก้ทุกแห่งในไฟล์นี้ที่แก้ได้แน่นอน", "Mend all that is certain in this file");

    /// <summary>The action for a file, without its edit.</summary>
    public static Lsp.CodeAction Make(DocumentView view, string kind) =>
        new(Title.In(view.Project.Language)) { Kind = kind, Data = LspJson.ToToken(new Target(view.Uri)) };

    /// <summary>What the action changes.</summary>
    public static Lsp.WorkspaceEdit EditOf(DocumentView view) =>
        view.Project.ToWorkspaceEdit(SafeFixes.Apply(view.Project.Snapshot.Compilation, view.Project.Language, tree => tree == view.Tree).Files);

    /// <summary>The action with its edit; null when its file is no longer there.</summary>
    /// <exception cref="RpcException">The action is not one of the server's.</exception>
    public static Lsp.CodeAction? Resolve(Lsp.CodeAction action, ServerState state)
    {
        if (action.Data is not { } data)
            return action;
        return state.Find(LspJson.Read<Target>(data).Uri) is { } view ? action with { Edit = EditOf(view) } : action;
    }

    /// <summary>The file that an action is about.</summary>
    private sealed record Target(Lsp.DocumentUri Uri);
}
