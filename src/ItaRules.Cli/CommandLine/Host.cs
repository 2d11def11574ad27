using ItaRules.Cli.CommandLine.Watching;
using ItaRules.Cli.Output;
using ItaRules.Text;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine;

/// <summary>The world around a run: where it writes, what it reads, and who reads it. Tests put their own in its place.</summary>
internal sealed record Host
{
    /// <summary>Takes results.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Takes messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>The absolute folder that paths start from.</summary>
    public required string Directory { get; init; }

    /// <summary>The files.</summary>
    public IFileSystem Files { get; init; } = PhysicalFileSystem.Instance;

    /// <summary>The system's language.</summary>
    public Language SystemLanguage { get; init; } = Language.English;

    /// <summary>Gives the value of an environment variable, null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Whether results go to a person's terminal, which has colours.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether messages go to a person's terminal, which can show progress.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Begins to wait for changes of files.</summary>
    public Func<IFileWatch> OpenWatch { get; init; } = () => new FileWatch();

    /// <summary>The columns of a page.</summary>
    public int Width { get; init; } = 100;

    /// <summary>The screen that results for people are written on.</summary>
    public Screen OpenOutput() => IsTerminal ? new ColourScreen(Output) : new Screen(Output);

    /// <summary>The screen that messages are written on.</summary>
    public Screen OpenError() => IsErrorTerminal ? new ColourScreen(Error) : new Screen(Error);
}
