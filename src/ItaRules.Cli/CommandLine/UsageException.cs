using ItaRules.Text;

namespace ItaRules.Cli.CommandLine;

/// <summary>The command was used wrongly. Ends the run with <see cref="ExitCode.Usage"/> and one line that helps.</summary>
internal sealed class UsageException(LocalizedText reason) : Exception(reason.English)
{
    /// <summary>What is wrong and what to do, in words.</summary>
    public LocalizedText Reason { get; } = reason;
}
