using Newtonsoft.Json.Linq;

namespace ItaRules.LanguageServer.Protocol.Messages;

/// <summary>For methods without parameters, and those whose parameters say nothing.</summary>
internal sealed record NoParams
{
    /// <summary>The only one.</summary>
    public static readonly NoParams Instance = new();
}

/// <summary>Parameters of <c>initialize</c>, as far as the server asks for them.</summary>
/// <param name="Capabilities">What the client can do.</param>
/// <param name="ProcessId">The process that the server must not outlive.</param>
/// <param name="Locale">The language of the client's own surface, as <c>th</c> or <c>en-GB</c>.</param>
/// <param name="RootUri">The folder of clients that know only one.</param>
/// <param name="WorkspaceFolders">The folders; they come before <paramref name="RootUri"/>.</param>
/// <param name="InitializationOptions">What only our own client says.</param>
/// <param name="Trace">How much to tell about the traffic.</param>
internal sealed record InitializeParams(
    ClientCapabilities Capabilities,
    int? ProcessId = null,
    string? Locale = null,
    DocumentUri? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    JToken? InitializationOptions = null,
    string? Trace = null);

/// <summary>A folder of the workspace.</summary>
internal sealed record WorkspaceFolder(DocumentUri Uri, string Name);

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who serves.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>Parameters of <c>$/setTrace</c>.</summary>
internal sealed record SetTraceParams(string Value);

/// <summary>Parameters of <c>$/logTrace</c>.</summary>
internal sealed record LogTraceParams(string Message, string? Verbose = null);

/// <summary>A method the server registers after the start.</summary>
internal sealed record Registration(string Id, string Method, object? RegisterOptions = null);

/// <summary>Parameters of <c>client/registerCapability</c>.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);
