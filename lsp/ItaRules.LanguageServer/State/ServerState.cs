using System.Collections.Immutable;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.LanguageServer.State;

/// <summary>
/// Everything an answer may depend on, at one moment. It never changes: a message that changes something gives another state, and who has this
/// one keeps it.
/// </summary>
internal sealed record ServerState : IServerState
{
    /// <inheritdoc/>
    public ServerPhase Phase { get; init; }

    /// <summary>The language that the reader or the client chose; null leaves it to each project.</summary>
    public Language? ChosenLanguage { get; init; }

    /// <inheritdoc/>
    public Language Language => ChosenLanguage ?? Language.Thai;

    /// <summary>The process that the server must not outlive; null when there is none.</summary>
    public int? ClientProcessId { get; init; }

    /// <summary>What the client can do.</summary>
    public Lsp.ClientCapabilities Client { get; init; } = Lsp.ClientCapabilities.None;

    /// <summary>The commands that the client carries out itself.</summary>
    public ImmutableHashSet<string> ClientCommands { get; init; } = [];

    /// <summary>The unit of positions, as negotiated.</summary>
    public PositionEncoding Encoding { get; init; } = PositionEncoding.Utf16;

    /// <summary>The open folders, in the client's order.</summary>
    public ImmutableList<Lsp.WorkspaceFolder> Folders { get; init; } = [];

    /// <summary>The documents that are open in the editor.</summary>
    public ImmutableDictionary<Lsp.DocumentUri, OpenDocument> Documents { get; init; } = ImmutableDictionary<Lsp.DocumentUri, OpenDocument>.Empty;

    /// <summary>The projects that the documents and folders belong to.</summary>
    public ProjectSet Projects { get; init; } = new(PhysicalFileSystem.Instance);

    /// <summary>The projects: those of folders, and rule files that are open and in none.</summary>
    public IEnumerable<ProjectView> ProjectViews => Projects.Slots
        .Where(slot => slot.IsFolder || Projects.Find(slot.Root)?.Slot == slot)
        .Select(View);

    /// <summary>The projects that are worked on: those of the open documents.</summary>
    public IEnumerable<ProjectView> WorkedOn => Documents.Values.Select(document => Projects.Around(document.Path)).OfType<ProjectSlot>().Distinct().Select(View);

    /// <summary>The state with a document that opens or changes.</summary>
    public ServerState With(OpenDocument document) => this with
    {
        // Remove first: an equal key would keep the spelling of the address that the document had when it was opened before.
        Documents = Documents.Remove(document.Uri).Add(document.Uri, document),
        Projects = Projects.With(document),
    };

    /// <summary>The state without a document that closes.</summary>
    public ServerState Without(OpenDocument document) => this with { Documents = Documents.Remove(document.Uri), Projects = Projects.Without(document) };

    /// <summary>A rule file, open or not, with the project that it is in; null when there is no such rule file.</summary>
    public DocumentView? Find(Lsp.DocumentUri uri) => PathOf(uri) is { } path && Projects.Find(path) is var (slot, tree) ? View(slot).Of(tree) : null;

    /// <summary>The project that a document is in, be it a rule file, a score sheet or <c>ita.json</c>; null when there is none.</summary>
    public ProjectView? FindProject(Lsp.DocumentUri uri) => PathOf(uri) is { } path && Projects.Around(path) is { } slot ? View(slot) : null;

    /// <summary>A project as answers see it.</summary>
    public ProjectView View(ProjectSlot slot) => new(this, slot.Root, slot.IsFolder, slot.Project);

    /// <summary>The address of a file, as the client spells it when it has it open.</summary>
    /// <param name="path">The absolute path.</param>
    public Lsp.DocumentUri AddressOf(string path) => Projects.DocumentAt(path)?.Uri ?? Lsp.DocumentUri.FromFilePath(path);

    private string? PathOf(Lsp.DocumentUri uri) => Documents.GetValueOrDefault(uri)?.Path ?? DocumentPath.Of(uri);
}
