using System.Collections.Concurrent;

namespace ItaRules.Cli.Output;

/// <summary>
/// Writes the results of many sheets in runs: several are made at once, each in memory, and go out in their order. Only a few are in memory at a time.
/// </summary>
/// <param name="output">Takes the runs.</param>
internal sealed class ResultRuns(TextWriter output)
{
    /// <summary>Enough sheets to be worth handing over, few enough to stay near the processor.</summary>
    public const int SheetsInRun = 16;

    private static readonly int runsAhead = 2 * Environment.ProcessorCount;

    private readonly ConcurrentBag<TextBlock> blocks = [];
    private readonly Queue<Task<TextBlock>> running = [];

    /// <summary>Writes runs.</summary>
    /// <param name="runs">What writes each run, in their order; called on other threads.</param>
    public void Write(IEnumerable<Action<TextWriter>> runs)
    {
        foreach (var run in runs)
        {
            running.Enqueue(Task.Run(() => Make(run)));
            if (running.Count == runsAhead)
                WriteNext();
        }

        while (running.Count > 0)
            WriteNext();
    }

    private TextBlock Make(Action<TextWriter> run)
    {
        var block = blocks.TryTake(out var used) ? used : new TextBlock();
        block.Clear();
        run(block);
        return block;
    }

    private void WriteNext()
    {
        var block = running.Dequeue().GetAwaiter().GetResult();
        output.Write(block.Text);
        blocks.Add(block);
    }
}
