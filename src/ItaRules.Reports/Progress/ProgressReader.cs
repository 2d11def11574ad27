using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;

namespace ItaRules.Reports.Progress;

/// <summary>Reads progress files: JSON, or the workbook that staff fill in.</summary>
public static class ProgressReader
{
    /// <summary>What workbooks end with.</summary>
    public const string WorkbookExtension = ".xlsx";

    /// <summary>Reads a file. Where something is wrong the rest is still read, so that one reading finds all mistakes.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="path">Its name as messages show it.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <returns>The file; null when it is no progress file at all.</returns>
    public static ProgressFile? Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return path.EndsWith(WorkbookExtension, StringComparison.OrdinalIgnoreCase)
                ? ProgressWorkbookReader.Read(stream, path, diagnostics)
                : ProgressJsonReader.Read(stream, path, diagnostics);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            diagnostics.Add(FileFault.Describe(path, exception));
            return null;
        }
    }
}
