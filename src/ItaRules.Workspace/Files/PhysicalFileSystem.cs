namespace ItaRules.Workspace.Files;

/// <summary>The disk.</summary>
public sealed class PhysicalFileSystem : IFileSystem
{
    // Links are left out so that a link to a folder above cannot make a search endless.
    private static readonly EnumerationOptions visibleDirectories = new() { AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.System };

    private static readonly EnumerationOptions visibleFiles = new() { AttributesToSkip = FileAttributes.System };

    private static readonly EnumerationOptions anyCase = new() { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = FileAttributes.None };

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
    public string Spelling(string path, string directory) =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? FileSpelling.Of(path, directory, NamesLike) : path;

    /// <inheritdoc/>
    public IReadOnlyList<string> FileNames(string directory) => Names(Directory.EnumerateFiles(directory, "*", visibleFiles));

    /// <inheritdoc/>
    public IReadOnlyList<string> DirectoryNames(string directory) => Names(Directory.EnumerateDirectories(directory, "*", visibleDirectories));

    /// <inheritdoc/>
    public Stream OpenRead(string path) => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16, FileOptions.SequentialScan);

    /// <summary>The names in a folder that are equal to a name but for case; none where the folder cannot be listed.</summary>
    internal static IReadOnlyList<string> NamesLike(string directory, string name)
    {
        try
        {
            return Names(Directory.EnumerateFileSystemEntries(directory, name, anyCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IReadOnlyList<string> Names(IEnumerable<string> paths) =>
        [.. paths.Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
