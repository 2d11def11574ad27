namespace ItaRules.Workspace.Files;

/// <summary>
/// A pattern for files, as <c>ita.json</c> and the command line write them: <c>*</c> and <c>?</c> inside a name, <c>**</c> for any number of folders.
/// Names are compared without regard to case, folders whose names begin with a dot are only entered when they are named, and the order of what is found
/// is ordinal, so that a pattern means the same on every platform.
/// </summary>
public sealed class Glob
{
    private readonly string[] parts;

    /// <summary>Makes a pattern.</summary>
    /// <param name="pattern">The pattern, with <c>/</c> or <c>\</c>.</param>
    public Glob(string pattern)
    {
        Pattern = pattern.Replace('\\', '/');
        parts = Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The pattern, with <c>/</c>.</summary>
    public string Pattern { get; }

    /// <summary>Whether a text has signs that only a pattern has, and is not the name of one file or folder.</summary>
    public static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?');

    /// <summary>The absolute paths of the files that the pattern finds, in ordinal order of their paths.</summary>
    /// <param name="files">Where to look.</param>
    /// <param name="directory">The absolute folder that a relative pattern starts from.</param>
    public IReadOnlyList<string> Find(IFileSystem files, string directory)
    {
        // The folders before the first sign need no search, and may lead anywhere ("..", another drive).
        var literal = parts.TakeWhile(part => !IsPattern(part)).Count();
        if (literal == parts.Length)
        {
            var path = FilePath.Resolve(Pattern, directory);
            return files.FileExists(path) ? [files.Spelling(path, directory)] : [];
        }

        var root = Pattern.StartsWith('/') ? "/" : "";
        var start = FilePath.Resolve(root + string.Join('/', parts.Take(literal)), directory);
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (files.DirectoryExists(start))
            Search(files, files.Spelling(start, directory), literal, found);
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private void Search(IFileSystem files, string directory, int index, HashSet<string> found)
    {
        var part = parts[index];
        var isLast = index == parts.Length - 1;
        if (part == "**")
        {
            if (isLast)
                found.UnionWith(files.FileNames(directory).Select(name => FilePath.Join(directory, name)));
            else
                Search(files, directory, index + 1, found);
            foreach (var name in files.DirectoryNames(directory).Where(name => !name.StartsWith('.')))
                Search(files, FilePath.Join(directory, name), index, found);
        }
        else if (isLast)
        {
            found.UnionWith(files.FileNames(directory).Where(name => Matches(part, name)).Select(name => FilePath.Join(directory, name)));
        }
        else if (IsPattern(part))
        {
            foreach (var name in files.DirectoryNames(directory).Where(name => Matches(part, name)))
                Search(files, FilePath.Join(directory, name), index + 1, found);
        }
        else
        {
            var next = FilePath.Resolve(part, directory);
            if (files.DirectoryExists(next))
                Search(files, files.Spelling(next, directory), index + 1, found);
        }
    }

    /// <summary>Whether a name fits one part of a pattern.</summary>
    private static bool Matches(string part, string name)
    {
        if (name.StartsWith('.') && !part.StartsWith('.'))
            return false;

        // Keeps the last * and the place where it began to eat, and lets it eat one more where the rest does not fit: no backtracking beyond that is needed.
        int p = 0, n = 0, star = -1, eaten = 0;
        while (n < name.Length)
        {
            if (p < part.Length && part[p] == '*')
            {
                star = p++;
                eaten = n;
            }
            else if (p < part.Length && (part[p] == '?' || char.ToUpperInvariant(part[p]) == char.ToUpperInvariant(name[n])))
            {
                p++;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++eaten;
            }
            else
            {
                return false;
            }
        }

        return part.AsSpan(p).TrimStart('*').IsEmpty;
    }
}
