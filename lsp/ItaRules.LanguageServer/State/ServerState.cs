using System.Collections.Immutable;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.Text;

namespace ItaRules.LanguageServer.State;

/// <summary>
/// Everything an answer may depend on, at one moment. It never changes: a message that changes something gives another state, and who has this
/// one keeps it.
/// </summary>
internal sealed record ServerState : IServerState
{
    /// <inheritdoc/>
    public ServerPhase Phase { get; init; }

    /// <inheritdoc/>
    public Language Language { get; init; } = Language.Thai;

    /// <summary>The process that the server must not outlive; null when there is none.</summary>
    public int? ClientProcessId { get; init; }

    /// <summary>What the client can do.</summary>
    public Lsp.ClientCapabilities Client { get; init; } = Lsp.ClientCapabilities.None;

    /// <summary>The unit of positions, as negotiated.</summary>
    public PositionEncoding Encoding { get; init; } = PositionEncoding.Utf16;

    /// <summary>The open folders, in the client's order.</summary>
    public ImmutableList<Lsp.WorkspaceFolder> Folders { get; init; } = [];

    /// <summary>The documents that are open in the editor.</summary>
    public ImmutableDictionary<Lsp.DocumentUri, OpenDocument> Documents { get; init; } = ImmutableDictionary<Lsp.DocumentUri, OpenDocument>.Empty;

    /// <summary>The address of a file, as the client spells it when it has it open.</summary>
    public Lsp.DocumentUri AddressOf(SourceText text)
    {
        var uri = Path.IsPathFullyQualified(text.Path) ? Lsp.DocumentUri.FromFilePath(text.Path) : new Lsp.DocumentUri(text.Path);
        return Documents.GetValueOrDefault(uri)?.Uri ?? uri;
    }
}
