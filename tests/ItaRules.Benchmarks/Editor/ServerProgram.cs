using System.Diagnostics;

namespace ItaRules.Benchmarks.Editor;

/// <summary>The server as a program: one that was published, or the one that was built with the benchmarks.</summary>
/// <param name="Folder">The folder of a published server; null for the built one.</param>
internal sealed record ServerProgram(string? Folder)
{
    /// <summary>Starts it.</summary>
    public ServerAtWork Start()
    {
        var published = Folder is null ? null : Path.Combine(Folder, OperatingSystem.IsWindows() ? "ItaRules.LanguageServer.exe" : "ItaRules.LanguageServer");
        var start = published is not null && File.Exists(published)
            ? new ProcessStartInfo(published)
            : new ProcessStartInfo("dotnet", [Path.Combine(Folder ?? AppContext.BaseDirectory, "ItaRules.LanguageServer.dll")]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        process.BeginErrorReadLine();
        return new ServerAtWork(process);
    }
}

/// <summary>A server that has been started, with a client on its streams.</summary>
internal sealed class ServerAtWork(Process process) : IDisposable
{
    /// <summary>The client.</summary>
    public EditorClient Client { get; } = new(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);

    /// <summary>The processor time that it has used.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Request("shutdown", null);
        Client.Notify("exit", null);
        process.WaitForExit();
        process.Dispose();
    }
}
