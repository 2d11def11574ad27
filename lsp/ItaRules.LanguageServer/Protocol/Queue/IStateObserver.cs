namespace ItaRules.LanguageServer.Protocol.Queue;

/// <summary>Something that follows the state without being asked, as published diagnostics do.</summary>
/// <typeparam name="TState">The immutable state.</typeparam>
internal interface IStateObserver<in TState>
    where TState : class
{
    /// <summary>
    /// A mutation gave another state. Called in the queue, in the order of the states, before the next message: it must only take note and do
    /// its work elsewhere.
    /// </summary>
    public void Changed(TState before, TState after);
}
