using System.Diagnostics;
using System.Text;

namespace ItaRules.LanguageServer.Tests.Client;

/// <summary>The real server in its own process, with a client on its standard streams.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder log = new();

    private ServerProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) =>
        {
            lock (log)
                log.AppendLine(line.Data);
        };
        process.BeginErrorReadLine();
        Client = new LanguageClient(process.StandardInput.BaseStream, process.StandardOutput.BaseStream);
    }

    /// <summary>The client.</summary>
    public LanguageClient Client { get; }

    /// <summary>The process id.</summary>
    public int Id => process.Id;

    /// <summary>What the server wrote to standard error so far.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    /// <summary>Starts the server.</summary>
    public static ServerProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ItaRules.LanguageServer.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("ITA_LANG");
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the end of the process and gives its exit code.</summary>
    public async Task<int> WaitForExit()
    {
        using var limit = new CancellationTokenSource(LanguageClient.Limit);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    /// <summary>Ends the process without a word.</summary>
    public void Kill() => process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
