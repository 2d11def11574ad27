using System.Threading.Channels;

namespace ItaRules.LanguageServer.Protocol.Queue;

/// <summary>
/// The order of everything. What it promises:
/// <list type="number">
/// <item>Items are taken in the order in which they were enqueued.</item>
/// <item>A mutation runs alone among mutations: the next item is not taken before it has ended. It gives the next state; if it throws, the
/// state stays what it was.</item>
/// <item>A query sees exactly the state that all mutations enqueued before it gave, and none after it. It does not hold up the queue: it runs on the
/// thread pool beside later items, mutations too, which cannot touch its state because a state never changes.</item>
/// <item>Observers hear of each new state once, in order, before the next item is taken.</item>
/// <item>No exception of an item or an observer ends the queue; it is logged.</item>
/// </list>
/// So no answer mixes two states, and nothing ever has to be refused because the content was modified meanwhile.
/// </summary>
/// <typeparam name="TState">The immutable state.</typeparam>
internal sealed class RequestQueue<TState>
    where TState : class
{
    private readonly Channel<WorkItem<TState>> items = Channel.CreateUnbounded<WorkItem<TState>>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IReadOnlyList<IStateObserver<TState>> observers;
    private readonly ServerLog log;
    private TState state;

    /// <summary>Starts the queue.</summary>
    /// <param name="initial">The state before any message.</param>
    /// <param name="observers">Who follows the state.</param>
    /// <param name="log">Where faults go.</param>
    public RequestQueue(TState initial, IReadOnlyList<IStateObserver<TState>> observers, ServerLog log)
    {
        state = initial;
        this.observers = observers;
        this.log = log;
        Completion = Task.Run(RunAsync);
    }

    /// <summary>Ends after <see cref="Close"/>, when every item taken has been begun and every mutation is done; queries may still run.</summary>
    public Task Completion { get; }

    /// <summary>Puts an item at the end; false when the queue is closed.</summary>
    public bool Enqueue(WorkItem<TState> item) => items.Writer.TryWrite(item);

    /// <summary>Takes no more items; those in the queue are still done.</summary>
    public void Close() => items.Writer.TryComplete();

    private async Task RunAsync()
    {
        await foreach (var item in items.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            switch (item)
            {
                case Mutation<TState> mutation:
                    await RunAloneAsync(mutation).ConfigureAwait(false);
                    break;
                case Query<TState> query:
                    var moment = state;
                    _ = Task.Run(() => RunFreeAsync(query, moment));
                    break;
            }
        }
    }

    private async ValueTask RunAloneAsync(Mutation<TState> mutation)
    {
        var before = state;
        try
        {
            state = await mutation.Run(before).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            log.Error($"{mutation.Name} failed; the state is as before it.", exception);
        }

        if (ReferenceEquals(before, state))
            return;

        foreach (var observer in observers)
        {
            try
            {
                observer.Changed(before, state);
            }
            catch (Exception exception)
            {
                log.Error($"{observer.GetType().Name} failed after {mutation.Name}.", exception);
            }
        }
    }

    private async Task RunFreeAsync(Query<TState> query, TState moment)
    {
        try
        {
            await query.Run(moment).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            log.Error($"{query.Name} failed.", exception);
        }
    }
}
