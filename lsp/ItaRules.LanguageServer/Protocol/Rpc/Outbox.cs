using System.Collections.Concurrent;
using ItaRules.LanguageServer.Protocol.Framing;

namespace ItaRules.LanguageServer.Protocol.Rpc;

/// <summary>
/// The one writer. Messages leave in the order in which they were posted; nobody who posts ever waits for the pipe, so a client that
/// reads nothing until it has written all cannot stop the queue.
/// </summary>
internal sealed class Outbox : IDisposable
{
    private readonly BlockingCollection<byte[]> messages = [];
    private readonly FrameWriter writer;
    private readonly Action<Exception> onBroken;
    private readonly Thread thread;

    /// <summary>Starts the writer.</summary>
    /// <param name="stream">The pipe.</param>
    /// <param name="onBroken">Called once when the pipe broke; what is posted after that goes nowhere.</param>
    public Outbox(Stream stream, Action<Exception> onBroken)
    {
        writer = new FrameWriter(stream);
        this.onBroken = onBroken;
        thread = new Thread(WriteAll) { IsBackground = true, Name = "Messages out" };
        thread.Start();
    }

    /// <summary>Leaves a message to the writer; after <see cref="Close"/> it is dropped.</summary>
    public void Post(byte[] message)
    {
        try
        {
            messages.Add(message);
        }
        catch (InvalidOperationException)
        {
            // Closed in the meantime: nobody is there to read it.
        }
    }

    /// <summary>Takes no more messages and waits until those posted are written.</summary>
    /// <param name="limit">How long to wait for a client that does not read.</param>
    public void Close(TimeSpan limit)
    {
        messages.CompleteAdding();
        thread.Join(limit);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Close(TimeSpan.Zero);

        // A writer that is still held by a dead pipe keeps the collection; it ends with the process.
        if (!thread.IsAlive)
            messages.Dispose();
    }

    private void WriteAll()
    {
        var broken = false;
        foreach (var message in messages.GetConsumingEnumerable())
        {
            if (broken)
                continue;

            try
            {
                writer.Write(message);
            }
            catch (Exception exception) when (exception is IOException or ObjectDisposedException or UnauthorizedAccessException)
            {
                broken = true;
                onBroken(exception);
            }
        }
    }
}
