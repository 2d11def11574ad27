using System.Threading.Channels;
using ItaRules.LanguageServer.Protocol;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;

namespace ItaRules.LanguageServer.State;

/// <summary>
/// Follows the state with work that takes its time. One worker, always on the newest state: while it works, states that come and go again are passed over,
/// and what it does for an old one is cancelled; the last state is always worked on.
/// </summary>
internal abstract class NewestStateWorker : IStateObserver<ServerState>, IDisposable
{
    private readonly Channel<ServerState> newest = Channel.CreateBounded<ServerState>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly ServerLog log;
    private volatile CancellationTokenSource running = new();

    /// <summary>A worker that waits for its first state.</summary>
    /// <param name="log">Where faults go.</param>
    protected NewestStateWorker(ServerLog log) => this.log = log;

    /// <summary>Begins to work; called at the end of the constructor of what derives from this.</summary>
    protected void Start() => _ = Task.Run(WorkAsync);

    /// <inheritdoc/>
    public virtual void Changed(ServerState before, ServerState after)
    {
        // What runs is looked up before the state is there to be taken: its own work must not be cancelled, for then nobody would do it.
        var old = running;
        newest.Writer.TryWrite(after);
        old.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        newest.Writer.TryComplete();
        running.Cancel();
    }

    /// <summary>Does the work for a state, on a thread of its own.</summary>
    /// <param name="state">The state, that of a server that runs.</param>
    /// <param name="cancellation">Cancelled when a newer state has come.</param>
    protected abstract void Work(ServerState state, CancellationToken cancellation);

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
                Work(state, running.Token);
            }
            catch (OperationCanceledException)
            {
                // The newer state is next.
            }
            catch (Exception exception)
            {
                log.Error($"{GetType().Name} failed.", exception);
            }
        }
    }
}
