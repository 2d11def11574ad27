namespace ItaRules.Cli.CommandLine.Watching;

/// <summary>Waits for files to change, and for the reader to have seen enough.</summary>
internal interface IFileWatch : IDisposable
{
    /// <summary>Waits until something that was read is another, and no more changes follow at once.</summary>
    /// <param name="files">What was read.</param>
    /// <returns>The absolute path of what changed first; null when the reader ends the run.</returns>
    public string? WaitForChange(FilesRead files);
}
