namespace ItaRules.LanguageServer.Protocol.Queue;

/// <summary>One message's work, as the queue sees it.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
/// <param name="Name">For the log.</param>
internal abstract record WorkItem<TState>(string Name)
    where TState : class;

/// <summary>Work that changes the state: it runs alone in its place of the queue and gives the next state.</summary>
internal sealed record Mutation<TState>(string Name, Func<TState, ValueTask<TState>> Run) : WorkItem<TState>(Name)
    where TState : class;

/// <summary>Work that only reads: it gets the state of its place in the queue and runs beside everything else.</summary>
internal sealed record Query<TState>(string Name, Func<TState, ValueTask> Run) : WorkItem<TState>(Name)
    where TState : class;
