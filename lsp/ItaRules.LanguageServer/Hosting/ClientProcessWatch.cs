using System.ComponentModel;
using System.Diagnostics;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Hosting;

/// <summary>
/// Ends the server with its client even when the pipe stays open, as it does when another process inherited it.
/// </summary>
/// <param name="end">Ends the server, with the reason for the log.</param>
/// <param name="interval">How often to look.</param>
internal sealed class ClientProcessWatch(Action<string> end, TimeSpan interval) : IStateObserver<ServerState>
{
    /// <inheritdoc/>
    public void Changed(ServerState before, ServerState after)
    {
        if (before.ClientProcessId is null && after.ClientProcessId is { } id)
            _ = Task.Run(() => WatchAsync(id));
    }

    private async Task WatchAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            using var timer = new PeriodicTimer(interval);
            while (!process.HasExited)
                await timer.WaitForNextTickAsync().ConfigureAwait(false);
        }
        catch (Win32Exception)
        {
            // It lives, and the system does not let us see more: the end of the pipe has to tell.
            return;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // There is no such process any more.
        }

        end($"The client's process {id} has ended.");
    }
}
