using ItaRules.Diagnostics;

namespace ItaRules.Interchange.Tables;

/// <summary>
/// Passes text on and stops at a line that no table has, before the reader behind tries to hold it in memory.
/// </summary>
internal sealed class GuardedText(TextReader text, string path) : TextReader
{
    /// <summary>Far more than a thousand columns of the longest titles.</summary>
    private const int MaximumLineLength = 1024 * 1024;

    private char[] peeked = [];
    private int next;
    private int count;
    private int line = 1;
    private int lineLength;

    /// <summary>The beginning of the text, which is read again.</summary>
    public ReadOnlySpan<char> Peek(int length)
    {
        peeked = new char[length];
        count = text.ReadBlock(peeked, 0, length);
        return peeked.AsSpan(0, count);
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int length) => Read(buffer.AsSpan(index, length));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        int read;
        if (next < count)
        {
            read = Math.Min(buffer.Length, count - next);
            peeked.AsSpan(next, read).CopyTo(buffer);
            next += read;
        }
        else
            read = text.Read(buffer);
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
    public override int Peek() => next < count ? peeked[next] : text.Peek();

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
