using System.Runtime.InteropServices;

namespace ItaRules.Interchange.Files;

/// <summary>The neighbours through which files are written. When the program is ended from outside none of them stays behind.</summary>
public static class PartFiles
{
    // Ctrl+C, a stop by the system, the window closed, Ctrl+\ or Ctrl+Break.
    private static readonly PosixSignal[] endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    private static readonly TimeSpan timeToEnd = TimeSpan.FromSeconds(2);

    private static readonly Lock gate = new();
    private static readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private static readonly HashSet<PosixSignal> survived = [];
    private static PosixSignalRegistration[] registrations = [];
    private static bool isEnding;

    /// <summary>Hears a signal that would end the program and lets it go on: what is being written then is written to its end.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="heard">What to do when it comes.</param>
    /// <returns>Ends the hearing.</returns>
    public static IDisposable Survive(PosixSignal signal, Action heard)
    {
        lock (gate)
            survived.Add(signal);
        return new Survival(signal, PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            heard();
        }));
    }

    /// <summary>Begins a neighbour.</summary>
    internal static FileStream Create(string part)
    {
        lock (gate)
        {
            StopWhereEnding();
            if (registrations.Length == 0)
                registrations = [.. endings.Select(signal => PosixSignalRegistration.Create(signal, context => RemoveAll(context.Signal)))];
            parts.Add(part);
            return new(part, FileMode.CreateNew, FileAccess.Write, FileShare.Delete);
        }
    }

    /// <summary>Puts a neighbour that is written in the place of its file.</summary>
    internal static void PutInPlace(string part, string target)
    {
        lock (gate)
        {
            StopWhereEnding();
            File.Move(part, target, overwrite: true);
        }
    }

    /// <summary>Removes a neighbour that is not wanted any more, if it is still there.</summary>
    internal static void Remove(string part)
    {
        lock (gate)
        {
            File.Delete(part);
            parts.Remove(part);
        }
    }

    // Between the handler and its end the program still runs; it is to begin nothing more. Whoever started it may have made it deaf to the signal: then it goes on.
    private static void StopWhereEnding()
    {
        if (isEnding)
            Thread.Sleep(timeToEnd);
        isEnding = false;
    }

    private static void RemoveAll(PosixSignal signal)
    {
        lock (gate)
        {
            if (survived.Contains(signal))
                return;
            isEnding = true;
            foreach (var part in parts)
            {
                try
                {
                    File.Delete(part);
                }
                catch (Exception exception) when (FileFault.IsFileFault(exception))
                {
                    // It stays, beside the file that it was to replace.
                }
            }
        }
    }

    private sealed class Survival(PosixSignal signal, PosixSignalRegistration registration) : IDisposable
    {
        public void Dispose()
        {
            registration.Dispose();
            lock (gate)
                survived.Remove(signal);
        }
    }
}
