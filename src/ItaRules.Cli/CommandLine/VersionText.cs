using System.CommandLine;
using System.CommandLine.Invocation;

namespace ItaRules.Cli.CommandLine;

/// <summary>Shows the version of the program.</summary>
internal sealed class VersionText(Session session) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionText).Assembly.GetName().Version!;
        session.Host.Output.Write($"{Application.Name} {version.ToString(3)}\n");
        return ExitCode.Done;
    }
}
