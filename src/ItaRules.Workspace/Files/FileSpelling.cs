namespace ItaRules.Workspace.Files;

/// <summary>
/// Finds how a file is spelled where names are taken without regard to case, as on Windows: there two spellings mean one file, which must not be read as two, and an
/// editor knows it by the disk's.
/// </summary>
public static class FileSpelling
{
    /// <summary>An absolute path in the spelling of the disk; a name that is not found stays as it is.</summary>
    /// <param name="path">The path.</param>
    /// <param name="directory">The absolute folder that the path was named from: it and the folders above it keep the spelling in which they are known.</param>
    /// <param name="namesLike">The names in a folder that are equal to a name but for case.</param>
    public static string Of(string path, string directory, Func<string, string, IEnumerable<string>> namesLike)
    {
        if (IsOrHolds(path, directory))
            return directory[..path.Length];
        if (FilePath.Parent(path) is not { } parent)
            return path;
        var folder = Of(parent, directory, namesLike);
        var name = FilePath.Name(path);
        string[] found = [.. namesLike(folder, name)];
        return FilePath.Join(folder, found.Length == 0 || found.Contains(name) ? name : found[0]);
    }

    private static bool IsOrHolds(string path, string directory) =>
        directory.StartsWith(path, StringComparison.OrdinalIgnoreCase)
        && (path.EndsWith('/') || directory.Length == path.Length || directory[path.Length] == '/');
}
