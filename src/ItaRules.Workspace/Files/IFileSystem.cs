namespace ItaRules.Workspace.Files;

/// <summary>
/// The files that a project is read from. The disk is one; the disk with an editor's open buffers laid over it is another.
/// Paths are those of <see cref="FilePath"/>. Reading throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.
/// </summary>
public interface IFileSystem
{
    /// <summary>Whether there is a file with this absolute path.</summary>
    public bool FileExists(string path);

    /// <summary>Whether there is a folder with this absolute path.</summary>
    public bool DirectoryExists(string path);

    /// <summary>
    /// A path as the file system itself spells it. Where it takes names without regard to case, two spellings mean one file, which must not be taken for two.
    /// Elsewhere, and of what is not there, the path as it is.
    /// </summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="directory">The absolute folder that it was named from, which keeps its spelling.</param>
    public string Spelling(string path, string directory);

    /// <summary>The names of the files in a folder, in ordinal order.</summary>
    public IReadOnlyList<string> FileNames(string directory);

    /// <summary>The names of the folders in a folder, in ordinal order, without links to other places.</summary>
    public IReadOnlyList<string> DirectoryNames(string directory);

    /// <summary>Opens a file from its beginning.</summary>
    public Stream OpenRead(string path);
}
