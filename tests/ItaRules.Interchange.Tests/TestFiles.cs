using System.Runtime.CompilerServices;

namespace ItaRules.Interchange.Tests;

/// <summary>Finds the files of the repository that tests read.</summary>
internal static class TestFiles
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string Example(string name) => Path.Combine(Repository, "examples", name, "scores.json");

    public static string Data(string name) => Path.Combine(Repository, "tests", "ItaRules.Interchange.Tests", "Data", name);

    private static string Here([CallerFilePath] string path = "") => path;
}
