using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.State;

namespace ItaRules.LanguageServer.Diagnostics;

/// <summary>
/// Publishes the diagnostics of the projects that are worked on, in waves, after every change and without being asked. Rule files of a client that asks
/// by itself are left to its questions.
/// <para>Diagnostics never arrive in the wrong order, each carries the version it is of, and the last state's always arrive.</para>
/// </summary>
internal sealed class DiagnosticsPublisher : NewestStateWorker
{
    // What a client asks right after a change comes before the later waves; and while one change follows the other so fast, nobody waits for them, but for the first wave of the next.
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(15);

    private readonly IReadOnlyList<IDiagnosticsWave> waves;
    private readonly PublishedDiagnostics published;
    private readonly ServerLog log;
    private readonly Dictionary<(string Root, IDiagnosticsWave Wave), ImmutableArray<Diagnostic>> before = [];

    /// <summary>Starts the worker.</summary>
    /// <param name="waves">Find what is wrong.</param>
    /// <param name="client">Who is told.</param>
    /// <param name="log">Where faults go.</param>
    public DiagnosticsPublisher(IReadOnlyList<IDiagnosticsWave> waves, ClientProxy client, ServerLog log)
        : base(log)
    {
        this.waves = waves;
        this.log = log;
        published = new PublishedDiagnostics(client);
        Start();
    }

    /// <inheritdoc/>
    protected override void Work(ServerState state, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ProjectView[] projects = [.. state.WorkedOn];
        var failed = new HashSet<string>();
        for (var wave = 0; wave < waves.Count; wave++)
        {
            if (wave == 1 && cancellation.WaitHandle.WaitOne(pause))
                throw new OperationCanceledException(cancellation);

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
