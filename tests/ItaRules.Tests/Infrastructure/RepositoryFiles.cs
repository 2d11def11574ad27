using System.Runtime.CompilerServices;

namespace ItaRules.Tests.Infrastructure;

/// <summary>Files of the test project as they stand in the repository, so that an accepted result is written where it is kept.</summary>
public static class RepositoryFiles
{
    /// <summary>The folder of the test project.</summary>
    public static string ProjectDirectory { get; } = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile()))!;

    /// <summary>The path of a file in the test project.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([ProjectDirectory, .. parts]);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
