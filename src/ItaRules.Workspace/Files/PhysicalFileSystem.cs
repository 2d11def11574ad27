namespace ItaRules.Workspace.Files;

/// <summary>The disk.</summary>
public sealed class PhysicalFileSystem : IFileSystem
{
    // Links are left out so that a link to a folder above cannot make a search endless.
    private static readonly EnumerationOptions visibleDirectories = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };

    private static readonly EnumerationOptions visibleFiles = new() { AttributesToSkip = FileAttributes.System };

    private PhysicalFileSystem()
    {
    }

    /// <summary>The disk.</summary>
    public static PhysicalFileSystem Instance { get; } = new();

    /// <inheritdoc/>
    public bool FileExists(string path) => File.Exists(path);

    /// <inheritdoc/>
    public bool DirectoryExists(string path) => Directory.Exists(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> FileNames(string directory) => Names(Directory.EnumerateFiles(directory, "*", visibleFiles));

    /// <inheritdoc/>
    public IReadOnlyList<string> DirectoryNames(string directory) => Names(Directory.EnumerateDirectories(directory, "*", visibleDirectories));

    /// <inheritdoc/>
    public Stream OpenRead(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.SequentialScan);

    private static IReadOnlyList<string> Names(IEnumerable<string> paths) =>
        [.. paths.Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
