using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ItaRules.Interchange.Files;
using ItaRules.Workspace.Files;

namespace ItaRules.Cli.CommandLine.Watching;

/// <summary>Waits for changes on disk by the system's events, and for Ctrl+C.</summary>
internal sealed class FileWatch : IFileWatch
{
    // Editors save in several steps, and a folder of files changes one file after the other.
    private static readonly TimeSpan quiet = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource ended = new();
    private readonly IDisposable interrupt;

    public FileWatch() => interrupt = PartFiles.Survive(PosixSignal.SIGINT, ended.Cancel);

    /// <inheritdoc/>
    public string? WaitForChange(FilesRead files)
    {
        using var changes = new BlockingCollection<string>();
        var watchers = files.FoldersToWatch.Select(folder => Open(folder, files, changes)).ToList();
        try
        {
            // What changed while the run was reading raised no event.
            var first = files.FindChanged() ?? changes.Take(ended.Token);
            while (changes.TryTake(out _, (int)quiet.TotalMilliseconds, ended.Token))
            {
            }

            return first;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        interrupt.Dispose();
        ended.Dispose();
    }

    private static FileSystemWatcher Open(string folder, FilesRead files, BlockingCollection<string> changes)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, change) => Note(change.FullPath, isListed: false);
        watcher.Created += (_, change) => Note(change.FullPath, isListed: true);
        watcher.Deleted += (_, change) => Note(change.FullPath, isListed: true);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath, isListed: true);
            Note(change.FullPath, isListed: true);
        };

        // Events were lost: what changed is not known, that something did is.
        watcher.Error += (_, _) => Add(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Note(string path, bool isListed)
        {
            var resolved = FilePath.Resolve(path, "/");
            if (files.Concerns(resolved, isListed))
                Add(resolved);
        }

        // An event may still be under way when the waiting is over.
        void Add(string path)
        {
            try
            {
                changes.TryAdd(path);
            }
            catch (ObjectDisposedException)
            {
            }
        }
    }
}
