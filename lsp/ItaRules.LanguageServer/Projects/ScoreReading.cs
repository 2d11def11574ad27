using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;
using ItaRules.Workspace.Scores;

namespace ItaRules.LanguageServer.Projects;

/// <summary>Reads many scores beside everything else, with progress that the reader sees and can stop, and puts them into the state when they are there.</summary>
/// <param name="client">The client.</param>
/// <param name="post">Puts a mutation into the queue.</param>
/// <param name="log">Where faults go.</param>
internal sealed class ScoreReading(ClientProxy client, Action<Mutation<ServerState>> post, ServerLog log)
{
    private readonly ConcurrentDictionary<string, int> underWay = new();
    private readonly ConcurrentDictionary<string, int> stopped = new();

    /// <summary>Reads what is yet to be read of a project, unless that is being done or the reader has stopped it.</summary>
    public void Begin(ProjectView project)
    {
        var unread = project.Loaded.UnreadScoreFiles;
        if (unread == 0 || stopped.GetValueOrDefault(project.Root) == unread || !underWay.TryAdd(project.Root, unread))
            return;
        _ = Task.Run(() => Read(project));
    }

    private void Read(ProjectView project)
    {
        using var stop = new CancellationTokenSource();
        var shown = new ShownProgress(project.Language, stop);
        _ = ShowAsync(project, shown);
        try
        {
            var read = project.Loaded.ReadScores(shown, stop.Token);
            underWay.TryRemove(project.Root, out _);
            post(new Mutation<ServerState>("Scores read", state => ValueTask.FromResult(state with { Projects = state.Projects.With(project.Root, read) })));
        }
        catch (Exception exception)
        {
            // Not begun again for the same files: the reader does not want it, or it would fail again.
            stopped[project.Root] = project.Loaded.UnreadScoreFiles;
            underWay.TryRemove(project.Root, out _);
            if (exception is not OperationCanceledException)
                log.Error($"The scores of {project.Root} could not be read.", exception);
        }
        finally
        {
            shown.End();
        }
    }

    // The client is not waited for: it may answer late or never, and the scores are read all the same.
    private async Task ShowAsync(ProjectView project, ShownProgress shown)
    {
        try
        {
            var title = ProjectTexts.ReadingScores.In(project.Language);
            shown.Begin(await client.Progress.BeginAsync(project.State.Client, title, CancellationToken.None).ConfigureAwait(false));
        }
        catch (Exception exception) when (exception is RpcException or IOException)
        {
            log.Info($"The client shows no progress: {exception.Message}");
        }
    }

    /// <summary>Tells how far the reading is, at most ten times a second, and stops it when the reader says so.</summary>
    private sealed class ShownProgress(Language language, CancellationTokenSource stop) : IProgress<ScoreProgress>
    {
        private const long Interval = 100;

        private readonly Lock showing = new();
        private WorkDoneProgress? progress;
        private bool ended;
        private long last;

        public void Begin(WorkDoneProgress begun)
        {
            lock (showing)
            {
                progress = begun;
                if (ended)
                    begun.Dispose();
            }
        }

        public void Report(ScoreProgress value)
        {
            lock (showing)
            {
                if (progress?.Cancellation.IsCancellationRequested == true)
                    stop.Cancel();
                if (Environment.TickCount64 - last < Interval)
                    return;
                last = Environment.TickCount64;
                progress?.Report(ProjectTexts.SheetsRead(value.Sheets).In(language), (int)(Math.Clamp(value.Fraction, 0, 1) * 100));
            }
        }

        public void End()
        {
            lock (showing)
            {
                ended = true;
                progress?.Dispose();
            }
        }
    }
}
