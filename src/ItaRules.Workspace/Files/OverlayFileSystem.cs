using System.Collections.Immutable;
using System.Text;

namespace ItaRules.Workspace.Files;

/// <summary>
/// A file system with texts laid over it that are not saved yet, as an editor has them open. Immutable: a change gives another one.
/// </summary>
public sealed class OverlayFileSystem : IFileSystem
{
    private readonly IFileSystem below;
    private readonly ImmutableDictionary<string, string> texts;

    private OverlayFileSystem(IFileSystem below, ImmutableDictionary<string, string> texts)
    {
        this.below = below;
        this.texts = texts;
    }

    /// <summary>A file system with nothing laid over it yet.</summary>
    /// <param name="below">The files that are there without the overlays.</param>
    public OverlayFileSystem(IFileSystem below)
        : this(below, ImmutableDictionary.Create<string, string>(StringComparer.Ordinal))
    {
    }

    /// <summary>This with a text in place of a file; the file need not exist.</summary>
    public OverlayFileSystem With(string path, string text) => new(below, texts.SetItem(path, text));

    /// <summary>This with the file itself again.</summary>
    public OverlayFileSystem Without(string path) => new(below, texts.Remove(path));

    /// <summary>The text that is laid over a file; null where there is none.</summary>
    public string? TextOf(string path) => texts.GetValueOrDefault(path);

    /// <inheritdoc/>
    public bool FileExists(string path) => texts.ContainsKey(path) || below.FileExists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => below.DirectoryExists(path) || Beneath(path).Any();

    /// <inheritdoc/>
    public string Spelling(string path, string directory) => texts.ContainsKey(path) ? path : below.Spelling(path, directory);

    /// <inheritdoc/>
    public IReadOnlyList<string> FileNames(string directory) => Merge(
        below.DirectoryExists(directory) ? below.FileNames(directory) : [],
        Beneath(directory).Where(rest => !rest.Contains('/')));

    /// <inheritdoc/>
    public IReadOnlyList<string> DirectoryNames(string directory) => Merge(
        below.DirectoryExists(directory) ? below.DirectoryNames(directory) : [],
        Beneath(directory).Where(rest => rest.Contains('/')).Select(rest => rest[..rest.IndexOf('/')]));

    /// <inheritdoc/>
    public Stream OpenRead(string path) =>
        texts.TryGetValue(path, out var text) ? new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false) : below.OpenRead(path);

    private IEnumerable<string> Beneath(string directory)
    {
        var start = FilePath.Join(directory, "");
        return texts.Keys.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Select(path => path[start.Length..]);
    }

    private IReadOnlyList<string> Merge(IReadOnlyList<string> names, IEnumerable<string> more) =>
        texts.IsEmpty ? names : [.. names.Union(more, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
