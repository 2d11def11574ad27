using System.Runtime.CompilerServices;
using ItaRules.Cli.CommandLine;
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
    public static Ita RunIn(string directory, IReadOnlyDictionary<string, string> variables, params string[] arguments)
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
        });
        return new(exitCode, output.ToString(), error.ToString());
    }

    private static string FindRepository([CallerFilePath] string thisFile = "") => FilePath.Resolve("../..", FilePath.Parent(FilePath.Resolve(thisFile, "/"))!);
}
