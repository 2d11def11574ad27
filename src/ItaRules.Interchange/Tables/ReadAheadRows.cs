using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Reads rows ahead on a second thread, so that a country's file is taken apart while the sheets before are made and evaluated.
/// A small file is read on the caller's thread alone.
/// </summary>
internal sealed class ReadAheadRows(RowSource source) : RowSource
{
    private const int RowsAlone = 256;
    private const int RowsInBlock = 128;
    private const int BlocksAhead = 8;

    private readonly CancellationTokenSource stop = new();
    private BlockingCollection<Block>? blocks;
    private Task? reading;
    private Block? block;
    private int rowsRead;
    private int index;

    /// <inheritdoc/>
    public override string Path => source.Path;

    /// <inheritdoc/>
    public override string Sheet => block is null ? source.Sheet : block.Rows[index].Sheet;

    /// <inheritdoc/>
    public override IReadOnlyList<string> HiddenSheets => source.HiddenSheets;

    /// <inheritdoc/>
    public override int Row => block is null ? source.Row : block.Rows[index].Row;

    /// <inheritdoc/>
    public override int Count => block is null ? source.Count : block.Rows[index].Cells.Length;

    /// <inheritdoc/>
    public override bool HasDecimalComma => source.HasDecimalComma;

    /// <inheritdoc/>
    public override string this[int column] => block is null ? source[column] : block.Rows[index][column];

    /// <inheritdoc/>
    public override bool Read()
    {
        if (rowsRead < RowsAlone)
        {
            rowsRead++;
            return source.Read();
        }

        if (blocks is null)
        {
            blocks = new(BlocksAhead);
            reading = Task.Run(ReadBlocks);
        }

        if (block is not null && ++index < block.Rows.Count)
            return true;
        index = 0;
        if (!blocks.TryTake(out block, Timeout.Infinite))
            return false;
        block.Fault?.Throw();
        return block.Rows.Count > 0 || Read();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        stop.Cancel();
        reading?.Wait();
        blocks?.Dispose();
        stop.Dispose();
        source.Dispose();
    }

    private void ReadBlocks()
    {
        var rows = new List<TableRow>(RowsInBlock);
        ExceptionDispatchInfo? fault = null;
        try
        {
            while (!stop.IsCancellationRequested && source.Read())
            {
                rows.Add(source.Copy());
                if (rows.Count == RowsInBlock)
                {
                    blocks!.Add(new(rows, null), stop.Token);
                    rows = new(RowsInBlock);
                }
            }
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (Exception exception)
        {
            // Comes to the caller behind the rows that were read before it.
            fault = ExceptionDispatchInfo.Capture(exception);
        }

        try
        {
            blocks!.Add(new(rows, null), stop.Token);
            if (fault is not null)
                blocks.Add(new([], fault), stop.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        blocks.CompleteAdding();
    }

    private sealed record Block(List<TableRow> Rows, ExceptionDispatchInfo? Fault);
}
