using System.Runtime.CompilerServices;
using ItaRules.Cli.CommandLine;
using ItaRules.Cli.CommandLine.Watching;
using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.Tests;

/// <summary>Runs the program inside the tests' process.</summary>
/// <param name="ExitCode">What it returned.</param>
/// <param name="Output">What it wrote as results.</param>
/// <param name="Error">What it wrote as messages.</param>
internal sealed record Ita(int ExitCode, string Output, string Error)
{
    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Runs a command line in the folder of the repository, in English where it does not say otherwise.</summary>
    public static Ita Run(params string[] arguments) => RunIn(Repository, arguments);

    /// <summary>Runs a command line in a folder.</summary>
    public static Ita RunIn(string directory, params string[] arguments) => RunIn(directory, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command line in a folder with environment variables.</summary>
    public static Ita RunIn(string directory, IReadOnlyDictionary<string, string> variables, params string[] arguments) =>
        RunIn(directory, variables, () => throw new InvalidOperationException("Nothing is to be watched."), arguments);

    /// <summary>Runs a command line that waits for changes of files.</summary>
    public static Ita Watch(string directory, IFileWatch watch, params string[] arguments) => RunIn(directory, new Dictionary<string, string>(), () => watch, [.. arguments, "--watch"]);

    private static Ita RunIn(string directory, IReadOnlyDictionary<string, string> variables, Func<IFileWatch> openWatch, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Application.Run(arguments, new Host
        {
            Output = output,
            Error = error,
            Directory = FilePath.Resolve(directory, "/"),
            SystemLanguage = Language.English,
            Variable = name => variables.GetValueOrDefault(name),
            OpenWatch = openWatch,
        });
        return new(exitCode, output.ToString(), error.ToString());
    }

    private static string FindRepository([CallerFilePath] string thisFile = "") => FilePath.Resolve("../..", FilePath.Parent(FilePath.Resolve(thisFile, "/"))!);
}
