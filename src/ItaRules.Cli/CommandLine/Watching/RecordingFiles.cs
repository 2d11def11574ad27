using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine.Watching;

/// <summary>Files that note what is read of them.</summary>
/// <param name="files">The files.</param>
/// <param name="read">Takes what is read.</param>
internal sealed class RecordingFiles(IFileSystem files, FilesRead read) : IFileSystem
{
    /// <inheritdoc/>
    public bool FileExists(string path) => files.FileExists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path)
    {
        if (files.DirectoryExists(path))
            return true;
        read.AddFolder(path);
        return false;
    }

    /// <inheritdoc/>
    public string Spelling(string path, string directory) => files.Spelling(path, directory);

    /// <inheritdoc/>
    public IReadOnlyList<string> FileNames(string directory)
    {
        read.AddFolder(directory);
        return files.FileNames(directory);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> DirectoryNames(string directory)
    {
        read.AddFolder(directory);
        return files.DirectoryNames(directory);
    }

    /// <inheritdoc/>
    public Stream OpenRead(string path)
    {
        read.AddFile(path);
        return files.OpenRead(path);
    }
}
