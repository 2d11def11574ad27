using ItaRules.LanguageServer.Protocol.Messages;

namespace ItaRules.LanguageServer.Protocol.Client;

/// <summary>The progress of one piece of work; ends when disposed.</summary>
internal sealed class WorkDoneProgress : IDisposable
{
    private readonly Action<object>? send;
    private readonly Action<WorkDoneProgress> onEnd;
    private readonly CancellationTokenSource cancellation = new();
    private bool ended;

    /// <summary>Begun progress.</summary>
    /// <param name="send">Sends a value; null when nobody is shown it.</param>
    /// <param name="onEnd">Called once at the end.</param>
    internal WorkDoneProgress(Action<object>? send, Action<WorkDoneProgress> onEnd)
    {
        this.send = send;
        this.onEnd = onEnd;
    }

    /// <summary>Cancelled when the person at the editor cancels the work.</summary>
    public CancellationToken Cancellation => cancellation.Token;

    /// <summary>Tells how far it is.</summary>
    /// <param name="message">What is being done, in the reader's language.</param>
    /// <param name="percentage">How much is done, 0 to 100; null when that is not known.</param>
    public void Report(string message, int? percentage = null) => send?.Invoke(new WorkDoneProgressReport(message, percentage));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ended)
            return;
        ended = true;
        onEnd(this);
        send?.Invoke(new WorkDoneProgressEnd());
    }

    /// <summary>Cancels the work.</summary>
    internal void Cancel() => cancellation.Cancel();
}
