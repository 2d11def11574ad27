using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Passes text on and stops at a line that no table has, before the reader behind tries to hold it in memory.
/// </summary>
internal sealed class GuardedText(TextReader text, string path) : TextReader
{
    /// <summary>Far more than a thousand columns of the longest titles.</summary>
    private const int MaximumLineLength = 1024 * 1024;

    private int line = 1;
    private int lineLength;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int length) => Read(buffer.AsSpan(index, length));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        var read = text.Read(buffer);
        Guard(buffer[..read]);
        return read;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Peek() => text.Peek();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    private void Guard(ReadOnlySpan<char> read)
    {
        while (!read.IsEmpty)
        {
            var end = read.IndexOf('\n');
            lineLength += end < 0 ? read.Length : end;
            if (lineLength > MaximumLineLength)
                throw new TableFaultException(new(SheetDiagnostics.TooLarge, new FileLocation(path, line, 1), []));
            if (end < 0)
                return;
            line++;
            lineLength = 0;
            read = read[(end + 1)..];
        }
    }
}
