using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>Parameters of <c>workspace/didChangeWorkspaceFolders</c>.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

/// <summary>Folders that came and went.</summary>
internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>Parameters of <c>workspace/didChangeConfiguration</c>; clients that are asked for settings send null here.</summary>
internal sealed record DidChangeConfigurationParams(JToken? Settings = null);

/// <summary>Parameters of <c>workspace/configuration</c>.</summary>
internal sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

/// <summary>One section of settings, for one folder or file.</summary>
internal sealed record ConfigurationItem(string? Section = null, DocumentUri? ScopeUri = null);

/// <summary>Parameters of <c>workspace/didChangeWatchedFiles</c>.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>What happened to a file outside the editor.</summary>
internal sealed record FileEvent(DocumentUri Uri, FileChangeType Type);

/// <summary>What can happen to a file.</summary>
internal enum FileChangeType
{
    /// <summary>It came.</summary>
    Created = 1,

    /// <summary>Its content changed.</summary>
    Changed = 2,

    /// <summary>It went.</summary>
    Deleted = 3,
}

/// <summary>What to watch.</summary>
internal sealed record DidChangeWatchedFilesRegistrationOptions(IReadOnlyList<FileSystemWatcher> Watchers);

/// <summary>Files to watch, as a glob relative to every folder of the workspace; without a kind, whatever happens to them.</summary>
internal sealed record FileSystemWatcher(string GlobPattern, WatchKind? Kind = null);

/// <summary>What is wanted to be known of files.</summary>
[Flags]
internal enum WatchKind
{
    /// <summary>That they come.</summary>
    Create = 1,

    /// <summary>That their content changes.</summary>
    Change = 2,

    /// <summary>That they go.</summary>
    Delete = 4,
}

/// <summary>Parameters of <c>workspace/executeCommand</c>.</summary>
internal sealed record ExecuteCommandParams(string Command, IReadOnlyList<JToken>? Arguments = null);

/// <summary>A command for the client to offer.</summary>
internal sealed record Command(string Title, [property: JsonProperty("command")] string Name, IReadOnlyList<object>? Arguments = null);

/// <summary>Parameters of <c>workspace/applyEdit</c>.</summary>
internal sealed record ApplyWorkspaceEditParams(WorkspaceEdit Edit, string? Label = null);

/// <summary>Whether the client applied an edit, and why not.</summary>
internal sealed record ApplyWorkspaceEditResult(bool Applied, string? FailureReason = null);
