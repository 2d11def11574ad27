using System.Collections.Concurrent;
using ItaRules.Testing;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine.Watching;

/// <summary>The files that a run opened and the folders that it looked through, with what files looked like then.</summary>
internal sealed class FilesRead
{
    private static readonly StringComparison comparison = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
    private static readonly StringComparer comparer = StringComparer.FromComparison(comparison);

    private readonly ConcurrentDictionary<string, (DateTime Written, long Length)?> files = new(comparer);
    private readonly ConcurrentDictionary<string, HashSet<string>> folders = new(comparer);

    /// <summary>The absolute paths of the folders that changes can be seen in. A folder that is not there will come in the nearest that is.</summary>
    public IEnumerable<string> FoldersToWatch => folders.Keys.Concat(files.Keys.Select(FilePath.Parent)).Select(NearestThere).OfType<string>().Distinct(comparer);

    /// <summary>A file was opened, or was looked for.</summary>
    public void AddFile(string path) => files[FilePath.Resolve(path, "/")] = Look(path);

    /// <summary>A folder was looked through, or was looked for.</summary>
    public void AddFolder(string path) => folders[path] = NamesIn(path);

    /// <summary>Takes everything as it is now, before it is read again.</summary>
    public void Refresh()
    {
        foreach (var path in files.Keys)
            AddFile(path);
        foreach (var path in folders.Keys)
            AddFolder(path);
    }

    /// <summary>A file that is not any more what it was when it was opened, or that came or went since its folder was looked through; null when there is none.</summary>
    public string? FindChanged() => files.Keys.FirstOrDefault(path => Look(path) != files[path]) ?? folders.Keys.Select(FindChangedIn).FirstOrDefault(path => path is not null);

    /// <summary>Whether a change on disk can give another result.</summary>
    /// <param name="path">The absolute path of what changed.</param>
    /// <param name="isListed">Whether it came, went or has another name, and not only another content.</param>
    public bool Concerns(string path, bool isListed) =>
        files.ContainsKey(path) || (isListed && !IsWrittenHere(path) && ((FilePath.Parent(path) is { } folder && folders.ContainsKey(folder)) || LeadsToAFolder(path)));

    // The folder itself, or one on the way to it.
    private bool LeadsToAFolder(string path) => folders.Keys.Any(folder => comparer.Equals(folder, path) || folder.StartsWith(path + '/', comparison));

    private static string? NearestThere(string? folder)
    {
        while (folder is not null && !Directory.Exists(folder))
            folder = FilePath.Parent(folder);
        return folder;
    }

    private string? FindChangedIn(string folder)
    {
        var names = NamesIn(folder);
        names.SymmetricExceptWith(folders[folder]);
        return names.Count == 0 ? null : FilePath.Join(folder, names.Order(StringComparer.Ordinal).First());
    }

    private static HashSet<string> NamesIn(string folder) => Directory.Exists(folder)
        ? new(Directory.EnumerateFileSystemEntries(folder).Where(path => !IsWrittenHere(path)).Select(path => Path.GetFileName(path)), comparer)
        : new(comparer);

    // What a run writes itself must not start the next.
    private static bool IsWrittenHere(string path) =>
        path.EndsWith(SnapshotFile.ReceivedSuffix, StringComparison.Ordinal) || path.EndsWith(SnapshotFile.VerifiedSuffix, StringComparison.Ordinal) || path.EndsWith(".part", StringComparison.Ordinal);

    private static (DateTime Written, long Length)? Look(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }
}
