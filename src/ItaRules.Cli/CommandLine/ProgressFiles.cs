using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Reports.Progress;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine;

/// <summary>Opens progress files.</summary>
internal static class ProgressFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name on the command line.</param>
    /// <param name="host">The world around the run.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The file; null when it cannot be read.</returns>
    public static ProgressFile? Read(string name, Host host, DiagnosticBag diagnostics)
    {
        try
        {
            using var stream = host.Files.OpenRead(FilePath.Resolve(name, host.Directory));
            return ProgressReader.Read(stream, name, diagnostics);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            diagnostics.Add(FileFault.Describe(name, exception));
            return null;
        }
    }
}
