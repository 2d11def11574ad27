namespace ItaRules.Workspace.Files;

/// <summary>
/// How files are named in messages and results: relative to one folder, and those of the shipped library as <c>ita:2568/issue-6.ita</c>,
/// so that results do not depend on where things are installed.
/// </summary>
/// <param name="Directory">The absolute folder that names are relative to.</param>
/// <param name="Library">The absolute folder of the shipped library.</param>
public sealed record ShownPaths(string Directory, string Library)
{
    /// <summary>What names of the shipped library begin with, in rules and in messages.</summary>
    public const string LibraryPrefix = "ita:";

    /// <summary>How a file is named.</summary>
    /// <param name="path">The absolute path.</param>
    public string Of(string path) => path.StartsWith(Library + "/", StringComparison.Ordinal)
        ? LibraryPrefix + path[(Library.Length + 1)..]
        : FilePath.Relative(path, Directory);

    /// <summary>The absolute path of the file that is named so; the other direction of <see cref="Of"/>.</summary>
    public string Find(string shown) => Resolve(shown, Directory);

    /// <summary>The absolute path that a name means.</summary>
    /// <param name="name">A path, absolute or relative to <paramref name="directory"/>, or a name of the shipped library.</param>
    /// <param name="directory">The absolute folder that a relative path starts from.</param>
    public string Resolve(string name, string directory) => name.StartsWith(LibraryPrefix, StringComparison.OrdinalIgnoreCase)
        ? FilePath.Resolve(name[LibraryPrefix.Length..], Library)
        : FilePath.Resolve(name, directory);
}
