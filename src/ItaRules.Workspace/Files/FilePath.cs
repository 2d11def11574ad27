namespace ItaRules.Workspace.Files;

/// <summary>
/// Paths as this project writes them: with <c>/</c> on every platform, absolute inside, and shown relative to a folder,
/// so that results are the same on every machine.
/// </summary>
public static class FilePath
{
    /// <summary>The absolute path of <paramref name="path"/>, without <c>.</c> and <c>..</c>, with <c>/</c> and no slash at the end.</summary>
    /// <param name="path">A path, absolute or relative to <paramref name="directory"/>; <c>\</c> counts as <c>/</c>.</param>
    /// <param name="directory">An absolute folder.</param>
    public static string Resolve(string path, string directory)
    {
        var full = Path.GetFullPath(path.Replace('\\', '/'), directory).Replace('\\', '/');
        return full.Length > 1 && full[^1] == '/' && full[^2] != ':' ? full[..^1] : full;
    }

    /// <summary>The folder that an absolute path stands in; null for a root, as <c>/</c>, <c>c:/</c> or what another machine shares (<c>//machine/share</c>).</summary>
    public static string? Parent(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0 || slash == path.Length - 1 || IsShare(path, slash))
            return null;
        return slash == 0 || path[slash - 1] == ':' ? path[..(slash + 1)] : path[..slash];
    }

    /// <summary>The last part of a path.</summary>
    public static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A folder's absolute path and a name in it.</summary>
    public static string Join(string directory, string name) => directory.EndsWith('/') ? directory + name : $"{directory}/{name}";

    // Above it there is no folder that could be looked into.
    private static bool IsShare(string path, int slash) => path.StartsWith("//", StringComparison.Ordinal) && path.LastIndexOf('/', slash - 1) <= 1;

    /// <summary>How <paramref name="path"/> is written from <paramref name="directory"/>; the absolute path where nothing leads there (another drive).</summary>
    public static string Relative(string path, string directory) => Path.GetRelativePath(directory, path).Replace('\\', '/');
}
