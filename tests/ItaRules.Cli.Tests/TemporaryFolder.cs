namespace ItaRules.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>The absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("ita-").FullName;

    /// <summary>Writes a file, making its folder.</summary>
    public void Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Reads a file.</summary>
    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>Whether a file is there.</summary>
    public bool Has(string name) => File.Exists(System.IO.Path.Combine(Path, name));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
