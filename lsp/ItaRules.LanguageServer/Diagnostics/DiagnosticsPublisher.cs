using System.Collections.Immutable;
using System.Threading.Channels;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>
/// Publishes the diagnostics of the projects that are worked on, in waves, after every change and without being asked. Rule files of a client that asks
/// by itself are left to its questions.
/// <para>One worker, always on the newest state: while it works, states that come and go again are passed over, and what it does for an old one
/// is cancelled. So diagnostics never arrive in the wrong order, each carries the version it is of, and the last state's always arrive.</para>
/// </summary>
internal sealed class DiagnosticsPublisher : IStateObserver<ServerState>, IDisposable
{
    private readonly Channel<ServerState> newest = Channel.CreateBounded<ServerState>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly IReadOnlyList<IDiagnosticsWave> waves;
    private readonly PublishedDiagnostics published;
    private readonly ServerLog log;
    private readonly Dictionary<(string Root, IDiagnosticsWave Wave), ImmutableArray<Diagnostic>> before = [];
    private volatile CancellationTokenSource running = new();

    /// <summary>Starts the worker.</summary>
    /// <param name="waves">Find what is wrong.</param>
    /// <param name="client">Who is told.</param>
    /// <param name="log">Where faults go.</param>
    public DiagnosticsPublisher(IReadOnlyList<IDiagnosticsWave> waves, ClientProxy client, ServerLog log)
    {
        this.waves = waves;
        this.log = log;
        published = new PublishedDiagnostics(client);
        _ = Task.Run(WorkAsync);
    }

    /// <inheritdoc/>
    public void Changed(ServerState before, ServerState after)
    {
        newest.Writer.TryWrite(after);
        running.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        newest.Writer.TryComplete();
        running.Cancel();
    }

    private async Task WorkAsync()
    {
        await foreach (var state in newest.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            running = new CancellationTokenSource();

            // A state that came before the line above could not cancel it; it is seen here.
            if (newest.Reader.Count > 0 || state.Phase != ServerPhase.Running)
                continue;

            try
            {
                PublishAll(state, running.Token);
            }
            catch (OperationCanceledException)
            {
                // The newer state is next.
            }
            catch (Exception exception)
            {
                log.Error("The diagnostics could not be published.", exception);
            }
        }
    }

    private void PublishAll(ServerState state, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ProjectView[] projects = [.. state.Documents.Keys.Select(state.FindProject).OfType<ProjectView>().DistinctBy(project => project.Root)];
        var failed = new HashSet<string>();
        for (var wave = 0; wave < waves.Count; wave++)
        {
            // The waves up to this one as they are now, and those after it as they were.
            var findings = new FileFindings(state);
            foreach (var project in projects)
                AddAll(project, wave, findings, failed, cancellation);
            published.Replace(state, findings);
        }

        foreach (var gone in before.Keys.Where(key => !projects.Any(project => project.Root == key.Root)).ToList())
            before.Remove(gone);
    }

    private void AddAll(ProjectView project, int current, FileFindings findings, HashSet<string> failed, CancellationToken cancellation)
    {
        for (var wave = 0; wave < waves.Count; wave++)
        {
            var key = (project.Root, waves[wave]);
            if (wave == current && !failed.Contains(project.Root))
                Run(project, key, failed, cancellation);
            if (before.TryGetValue(key, out var found))
                findings.Add(project, wave <= current ? found : CarriedFindings.Carry(found, project.Snapshot));
        }

        if (failed.Contains(project.Root))
            findings.AddFault(project);
    }

    private void Run(ProjectView project, (string Root, IDiagnosticsWave Wave) key, HashSet<string> failed, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            before[key] = [.. key.Wave.Find(project, cancellation)];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.Error($"{project.Root} could not be checked.", exception);
            before.Remove(key);
            failed.Add(project.Root);
        }
    }
}
