using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Client;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Workspace.Scores;

namespace ItaRules.LanguageServer.Projects;

/// <summary>
/// Follows the projects that are worked on: has many scores read beside, and tells the client when scores, files on disk or the language are others,
/// so that it asks again for what it shows from them.
/// </summary>
internal sealed class ProjectFollower : NewestStateWorker
{
    private readonly ScoreReading reading;
    private readonly ClientProxy client;
    private readonly ServerLog log;
    private readonly Dictionary<string, ProjectScores> seen = [];
    private ServerState? earlier;
    private int refresh;

    /// <summary>Starts the worker.</summary>
    /// <param name="reading">Reads scores beside.</param>
    /// <param name="client">Who is told.</param>
    /// <param name="log">Where faults go.</param>
    public ProjectFollower(ScoreReading reading, ClientProxy client, ServerLog log)
        : base(log)
    {
        this.reading = reading;
        this.client = client;
        this.log = log;
        Start();
    }

    /// <inheritdoc/>
    public override void Changed(ServerState before, ServerState after)
    {
        // What the client itself has sent as an edit it asks about by itself.
        if (ReferenceEquals(before.Documents, after.Documents) && (!ReferenceEquals(before.Projects, after.Projects) || before.ChosenLanguage != after.ChosenLanguage))
            Interlocked.Exchange(ref refresh, 1);

        // What the client may have seen before this worker came to look at a project.
        Interlocked.CompareExchange(ref earlier, before, null);
        base.Changed(before, after);
    }

    /// <inheritdoc/>
    protected override void Work(ServerState state, CancellationToken cancellation)
    {
        var first = Volatile.Read(ref earlier);
        foreach (var project in state.WorkedOn)
        {
            cancellation.ThrowIfCancellationRequested();
            reading.Begin(project);
            var before = seen.GetValueOrDefault(project.Root) ?? first?.Projects[project.Root]?.ProjectIfMade?.Current.Scores;
            if (before is not null && !ReferenceEquals(before, project.Snapshot.Scores))
            {
                client.ProjectChanged(project.Folder);
                Interlocked.Exchange(ref refresh, 1);
            }

            seen[project.Root] = project.Snapshot.Scores;
        }

        Interlocked.CompareExchange(ref earlier, null, first);
        if (Interlocked.Exchange(ref refresh, 0) != 0)
            _ = RefreshAsync();
    }

    private async Task RefreshAsync()
    {
        try
        {
            await client.RefreshAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or IOException)
        {
            log.Warning($"The client did not ask again: {exception.Message}");
        }
    }
}
