using System.CommandLine;
using System.CommandLine.Invocation;

namespace ItaRules.Cli.CommandLine;

/// <summary>Shows the version of the program.</summary>
internal sealed class VersionText(Session session) : SynchronousCommandLineAction
{
    /// <summary>The version of the program.</summary>
    public static string Version { get; } = typeof(VersionText).Assembly.GetName().Version!.ToString(3);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        session.Host.Output.Write($"{Application.Name} {Version}\n");
        return ExitCode.Done;
    }
}
