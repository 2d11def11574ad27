using System.Collections.Immutable;
using ItaRules.LanguageServer.Documents;
using ItaRules.Syntax;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Scores;
using ItaRules.Workspace.Settings;

namespace ItaRules.LanguageServer.State;

/// <summary>
/// The projects of the open folders and documents. A folder with <c>ita.json</c> is one; a rule file that is in no such project is one of its own, with the settings
/// and scores of the <c>ita.json</c> above it where there is one. Immutable.
/// </summary>
internal sealed class ProjectSet
{
    // What a person types into one folder is read in a few milliseconds; a province or the country is read beside.
    private const long ScoreBytesAtOnce = 256 * 1024;

    private readonly OverlayFileSystem files;
    private readonly string library;
    private readonly ImmutableSortedSet<string> found;
    private readonly ImmutableSortedDictionary<string, OpenDocument> documents;
    private readonly ImmutableSortedDictionary<string, ProjectSlot> slots;

    private ProjectSet(
        OverlayFileSystem files,
        string library,
        ImmutableSortedSet<string> found,
        ImmutableSortedDictionary<string, OpenDocument> documents,
        ImmutableSortedDictionary<string, ProjectSlot> slots)
    {
        this.files = files;
        this.library = library;
        this.found = found;
        this.documents = documents;
        this.slots = slots;
    }

    /// <summary>No projects.</summary>
    /// <param name="disk">The files.</param>
    public ProjectSet(IFileSystem disk)
        : this(
            new OverlayFileSystem(disk),
            DocumentPath.Normalize(ShippedLibrary.Directory),
            ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, OpenDocument>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, ProjectSlot>(StringComparer.Ordinal))
    {
    }

    /// <summary>The files with what is open laid over them.</summary>
    public IFileSystem Files => files;

    /// <summary>The projects, by their roots: those of folders, and of open rule files by themselves, most of which nobody ever asks for.</summary>
    public IEnumerable<ProjectSlot> Slots => slots.Values;

    /// <summary>The project of a root; null when it is none.</summary>
    public ProjectSlot? this[string root] => slots.GetValueOrDefault(root);

    /// <summary>The documents that are open, by path.</summary>
    public IEnumerable<OpenDocument> Documents => documents.Values;

    /// <summary>The document that is open under an absolute path; null when there is none.</summary>
    public OpenDocument? DocumentAt(string path) => documents.GetValueOrDefault(path);

    /// <summary>A document opens or changes.</summary>
    public ProjectSet With(OpenDocument document)
    {
        var next = Laid(files.With(document.Path, document.Text.Content), documents.SetItem(document.Path, document), [new(document.Path, document.Text.Content)]);
        return documents.ContainsKey(document.Path) ? next : next.Settle();
    }

    /// <summary>A document closes.</summary>
    public ProjectSet Without(OpenDocument document) =>
        Laid(files.Without(document.Path), documents.Remove(document.Path), [new(document.Path, null)]).Settle();

    /// <summary>Files came, went or changed on disk; of those that are open the editor's text counts all the same.</summary>
    /// <param name="paths">The absolute paths.</param>
    public ProjectSet Refresh(IEnumerable<string> paths)
    {
        FileUpdate[] updates = [.. paths.Select(path => new FileUpdate(path, documents.GetValueOrDefault(path)?.Text.Content))];
        var next = Laid(files, documents, updates);
        string[] folders = [.. updates.Where(update => FilePath.Name(update.Path) == ProjectSettings.FileName).Select(update => FilePath.Parent(update.Path)!)];
        return folders.Length == 0 ? next : next.Find(found.Union(folders));
    }

    /// <summary>Everything on disk is looked at anew; for clients that do not tell what happens there.</summary>
    public ProjectSet Reload() => Refresh(slots.Values.SelectMany(slot => slot.ProjectIfMade?.FilePaths ?? []).Distinct().ToList());

    /// <summary>The projects of the open folders.</summary>
    /// <param name="roots">The absolute folders with <c>ita.json</c> that were found in them.</param>
    public ProjectSet Find(IEnumerable<string> roots) => new ProjectSet(files, library, ImmutableSortedSet.CreateRange(StringComparer.Ordinal, roots), documents, slots).Settle();

    /// <summary>Scores of a project have been read.</summary>
    public ProjectSet With(string root, ScoresRead scores) => this[root] is { } slot ? Replace(root, slot.With(scores)) : this;

    /// <summary>Another sheet of a project is chosen.</summary>
    public ProjectSet Choose(string root, string sheet) => this[root] is { } slot ? Replace(root, slot.Choose(sheet)) : this;

    /// <summary>The project that a rule file is in, and its tree; null when there is no such file.</summary>
    /// <param name="path">The absolute path.</param>
    public (ProjectSlot Slot, SyntaxTree Tree)? Find(string path)
    {
        var home = FolderOf(path) is { } folder ? this[folder] ?? InFolder(folder) : null;
        if (home?.Project.Current.FindTree(path) is { } tree)
            return (home, tree);

        // A file of the shipped library, or one that another project uses.
        foreach (var slot in slots.Values)
        {
            if (slot.IsFolder && slot.ProjectIfMade?.Current.FindTree(path) is { } used)
                return (slot, used);
        }

        var own = this[path] ?? (FileSearch.IsRuleFile(path) && files.FileExists(path) ? Alone(path) : null);
        return own?.Project.Current.FindTree(path) is { } single ? (own, single) : null;
    }

    /// <summary>The project that the settings, scores and other files beside a document belong to; null when there is none.</summary>
    /// <param name="path">The absolute path.</param>
    public ProjectSlot? Around(string path) => Find(path)?.Slot ?? (FolderOf(path) is { } folder ? this[folder] ?? InFolder(folder) : null);

    /// <summary>Whether a path is that of a folder in which files of projects may be, or were until it went.</summary>
    /// <param name="path">The absolute path.</param>
    public bool IsFolderWithFiles(string path)
    {
        var beneath = FilePath.Join(path, "");
        return files.DirectoryExists(path) || slots.Values.Any(slot =>
            slot.Root.StartsWith(beneath, StringComparison.Ordinal) || slot.ProjectIfMade?.FilePaths.Any(file => file.StartsWith(beneath, StringComparison.Ordinal)) == true);
    }

    private ProjectSet Laid(OverlayFileSystem now, ImmutableSortedDictionary<string, OpenDocument> open, FileUpdate[] updates) =>
        new(now, library, found, open, slots.SetItems(slots.Select(slot => KeyValuePair.Create(slot.Key, slot.Value.With(updates, now)))));

    private ProjectSet Replace(string root, ProjectSlot slot) => new(files, library, found, documents, slots.SetItem(root, slot));

    // Which projects there are follows from what is open and what was found; those that stay keep what they know.
    private ProjectSet Settle()
    {
        var next = ImmutableSortedDictionary.CreateBuilder<string, ProjectSlot>(StringComparer.Ordinal);
        foreach (var root in found.Concat(documents.Keys.Select(FolderOf).OfType<string>()))
        {
            if (!next.ContainsKey(root) && files.FileExists(FilePath.Join(root, ProjectSettings.FileName)))
                next[root] = this[root] ?? InFolder(root);
        }

        foreach (var (path, document) in documents)
        {
            if (document.IsRuleFile)
                next[path] = this[path] ?? Alone(path);
        }

        return new(files, library, found, documents, next.ToImmutable());
    }

    /// <summary>The folder of the nearest <c>ita.json</c> above a file; null when there is none.</summary>
    /// <param name="path">The absolute path.</param>
    public string? FolderOf(string path) => FilePath.Parent(path) is { } folder && ProjectFolder.FindSettings(files, folder) is { } settings ? FilePath.Parent(settings) : null;

    private ProjectSlot InFolder(string root) =>
        ProjectSlot.Of(new ProjectOptions { Directory = root, Library = library, ScoreBytesAtOnce = ScoreBytesAtOnce }, files);

    private ProjectSlot Alone(string path) => ProjectSlot.Of(
        new ProjectOptions { Directory = FilePath.Parent(path)!, Library = library, Rules = [path], ScoreBytesAtOnce = ScoreBytesAtOnce }, files);
}
