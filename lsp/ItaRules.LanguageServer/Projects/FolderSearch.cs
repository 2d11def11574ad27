using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.State;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.LanguageServer.Projects;

/// <summary>Finds the projects of the open folders: the <c>ita.json</c> in them, below them and above them.</summary>
internal static class FolderSearch
{
    // A folder that somebody opened by mistake may be a whole disk.
    private const int MostFolders = 5_000;

    private static readonly TimeSpan patience = TimeSpan.FromMilliseconds(250);

    /// <summary>The state with the projects of its folders. What takes longer than a moment comes in by the queue when it is there.</summary>
    public static async ValueTask<ServerState> FindAsync(ServerState state, RequestContext<ServerState> context)
    {
        var folders = state.Folders;
        var search = Task.Run(() => folders.Select(folder => DocumentPath.Of(folder.Uri)).OfType<string>().SelectMany(folder => Find(state.Projects.Files, folder)).ToArray());
        if (await Task.WhenAny(search, Task.Delay(patience)).ConfigureAwait(false) == search)
            return state with { Projects = state.Projects.Find(await search.ConfigureAwait(false)) };
        _ = search.ContinueWith(
            found => context.Queue.Enqueue(new Mutation<ServerState>("The projects of the folders", later => ValueTask.FromResult(
                later.Folders == folders ? later with { Projects = later.Projects.Find(found.Result) } : later))),
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnRanToCompletion,
            TaskScheduler.Default);
        return state;
    }

    private static IEnumerable<string> Find(IFileSystem files, string folder)
    {
        if (Workspace.ProjectFolder.FindSettings(files, folder) is { } above)
            yield return FilePath.Parent(above)!;
        var waiting = new Queue<string>([folder]);
        for (var seen = 0; seen < MostFolders && waiting.TryDequeue(out var next); seen++)
        {
            if (!files.DirectoryExists(next))
                continue;
            if (files.FileExists(FilePath.Join(next, ProjectSettings.FileName)))
                yield return next;
            foreach (var name in Names(files, next).Where(ScoreAndRuleFiles.IsEntered))
                waiting.Enqueue(FilePath.Join(next, name));
        }
    }

    private static IReadOnlyList<string> Names(IFileSystem files, string folder)
    {
        try
        {
            return files.DirectoryNames(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
