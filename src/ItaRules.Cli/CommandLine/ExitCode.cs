namespace ItaRules.Cli.CommandLine;

/// <summary>What a run tells scripts. The numbers are a contract.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The rules or scores have errors, or a check fails.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program.</summary>
    public const int Fault = 3;
}
