using System.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Workspace.Tests;

/// <summary>Files in memory, with a count of how often each was opened.</summary>
internal sealed class MemoryFiles : IFileSystem
{
    private readonly SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal);

    public Dictionary<string, int> Opened { get; } = [];

    public MemoryFiles Add(string path, string text) => Add(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles Add(string path, byte[] content)
    {
        contents[path] = content;
        return this;
    }

    public void Remove(string path) => contents.Remove(path);

    public bool FileExists(string path) => contents.ContainsKey(path);

    public bool DirectoryExists(string path) => path == "/" || contents.Keys.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal));

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
        return contents.Keys.Where(path => path.StartsWith(start, StringComparison.Ordinal)).Select(path => path[start.Length..]);
    }
}
