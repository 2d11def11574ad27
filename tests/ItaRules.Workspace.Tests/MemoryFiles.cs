using System.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Tests;

/// <summary>Files in memory, with a count of how often each was opened.</summary>
/// <param name="names">How names are compared: by every sign, or without regard to case as on Windows.</param>
internal sealed class MemoryFiles(StringComparison names = StringComparison.Ordinal) : IFileSystem
{
    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.FromComparison(names));

    public Dictionary<string, int> Opened { get; } = [];

    public MemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles Add(string path, byte[] content)
    {
        contents[path] = content;
        return this;
    }

    public void Remove(string path) => contents.Remove(path);

    public bool FileExists(string path) => contents.ContainsKey(path);

    public bool DirectoryExists(string path) => path == "/" || contents.Keys.Any(file => file.StartsWith(path + "/", names));

    public string Spelling(string path, string directory) => names == StringComparison.Ordinal
        ? path
        : FileSpelling.Of(path, directory, (folder, name) => FileNames(folder).Concat(DirectoryNames(folder)).Where(found => string.Equals(found, name, names)));

    public IReadOnlyList<string> FileNames(string directory) => [.. Beneath(directory).Where(rest => !rest.Contains('/'))];

    public IReadOnlyList<string> DirectoryNames(string directory) =>
        [.. Beneath(directory).Where(rest => rest.Contains('/')).Select(rest => rest[..rest.IndexOf('/')]).Distinct()];

    public Stream OpenRead(string path)
    {
        Opened[path] = Opened.GetValueOrDefault(path) + 1;
        return contents.TryGetValue(path, out var content) ? new MemoryStream(content, writable: false) : throw new FileNotFoundException(null, path);
    }

    private IEnumerable<string> Beneath(string directory)
    {
        var start = directory == "/" ? "/" : directory + "/";
        return contents.Keys.Where(path => path.StartsWith(start, names)).Select(path => path[start.Length..]);
    }
}
