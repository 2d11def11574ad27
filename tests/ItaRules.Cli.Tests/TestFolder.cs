using System.Text;
using Newtonsoft.Json.Linq;

namespace ItaRules.Cli.Tests;

/// <summary>A folder of its own for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder() => Path = Directory.CreateTempSubdirectory("ita-").FullName;

    public string Path { get; }

    /// <summary>Writes a text file as UTF-8 and gives its name.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its name.</summary>
    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return name;
    }

    /// <summary>Copies an example's scores, changed on the way, and gives the name.</summary>
    public string WriteScores(string name, Func<string, string>? change = null)
    {
        var scores = File.ReadAllText(System.IO.Path.Combine(Ita.Repository, "examples", "kham-sombun-2568", "scores.json"));
        return Write(name, change is null ? scores : change(scores));
    }

    /// <summary>Writes the scores of an example so many times, a sheet a line, and gives the name.</summary>
    public string WriteManyScores(string name, int count)
    {
        var line = JObject.Parse(Read(WriteScores(name))).ToString(Newtonsoft.Json.Formatting.None);
        return Write(name, string.Concat(Enumerable.Repeat(line + "\n", count)));
    }

    /// <summary>The names of the files, in order.</summary>
    public IReadOnlyList<string> Names() => [.. Directory.GetFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public string Read(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>Whether a file is there.</summary>
    public bool Has(string name) => File.Exists(System.IO.Path.Combine(Path, name));

    public Ita Run(params string[] arguments) => Ita.RunIn(Path, arguments);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
