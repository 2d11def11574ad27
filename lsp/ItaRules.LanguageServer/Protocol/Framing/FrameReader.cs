using System.Text;

namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>
/// Cuts the bytes of a pipe into message bodies and never gives up on it: whatever is no message is passed over up to the next
/// header, and said. Reads block, because one thread of its own does nothing else; so a cancel gets through however busy the
/// thread pool is.
/// </summary>
/// <param name="stream">The pipe.</param>
/// <param name="limits">The bounds that hold.</param>
internal sealed class FrameReader(Stream stream, FrameLimits limits)
{
    private const int BeginningShown = 60;

    private readonly StringBuilder skippedBeginning = new();
    private byte[] buffer = new byte[16 * 1024];
    private int start;
    private int end;
    private long skipped;
    private bool ended;

    private ReadOnlySpan<byte> Buffered => buffer.AsSpan(start, end - start);

    /// <summary>The next frame; null when the pipe has ended.</summary>
    /// <exception cref="IOException">The pipe broke.</exception>
    public Frame? Read()
    {
        while (true)
        {
            SkipToMark();
            var header = Buffered.IsEmpty ? new FrameHeader(HeaderStatus.Incomplete) : FrameHeader.Read(Buffered, limits.HeaderBytes);
            if (header.Status == HeaderStatus.NotAHeader)
            {
                Skip(Math.Min(FrameHeader.Mark.Length, Buffered.Length));
                continue;
            }

            if (header.Status == HeaderStatus.Incomplete)
            {
                if (Fill())
                    continue;

                Skip(Buffered.Length);
                return TakeSkipped();
            }

            // What was skipped is told first; the header stays in the buffer for the next call.
            if (TakeSkipped() is { } skipped)
                return skipped;

            start += header.Size;
            return header.Status == HeaderStatus.Announced
                ? ReadBody(header.ContentLength)
                : new BrokenFrame("The body is not in UTF-8, the only encoding of the protocol.");
        }
    }

    private Frame ReadBody(long declared)
    {
        var scanner = new BodyScanner();
        var scanned = 0;
        while (true)
        {
            var available = (int)Math.Min(Buffered.Length, declared);
            scanned += scanner.Scan(Buffered[scanned..available]);
            switch (scanner.Status)
            {
                case BodyStatus.Complete:
                    var body = buffer.AsMemory(start, scanned);
                    start += scanned;
                    return new MessageFrame(body, declared);
                case BodyStatus.Broken:
                    return new BrokenFrame($"The body is not JSON at byte {scanned}.");
                case BodyStatus.Open when scanned >= declared:
                    return new BrokenFrame($"The body is not a whole JSON message after the {declared} bytes that Content-Length states.");
                case BodyStatus.Open when scanned > limits.BodyBytes:
                    return new BrokenFrame($"The body is longer than {limits.BodyBytes} bytes.");
            }

            if (!Fill())
            {
                start = end;
                return new BrokenFrame($"The pipe ended after {scanned} of {declared} bytes of a message.");
            }
        }
    }

    private void SkipToMark()
    {
        while (!Buffered.IsEmpty)
        {
            var mark = IndexOfMark(Buffered);
            if (mark >= 0)
            {
                Skip(mark);
                return;
            }

            // The last bytes may be the beginning of a mark that is still on its way.
            var certain = Buffered.Length - (FrameHeader.Mark.Length - 1);
            if (certain > 0)
                Skip(certain);
            if (IsBeginningOfMark(Buffered))
                return;
            Skip(1);
        }
    }

    private static int IndexOfMark(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at <= bytes.Length - FrameHeader.Mark.Length; at++)
        {
            var next = bytes[at..].IndexOfAny((byte)'C', (byte)'c');
            if (next < 0)
                return -1;
            at += next;
            if (at <= bytes.Length - FrameHeader.Mark.Length && Ascii.EqualsIgnoreCase(bytes.Slice(at, FrameHeader.Mark.Length), FrameHeader.Mark))
                return at;
        }

        return -1;
    }

    private static bool IsBeginningOfMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length <= FrameHeader.Mark.Length && Ascii.EqualsIgnoreCase(bytes, FrameHeader.Mark[..bytes.Length]);

    private void Skip(int count)
    {
        foreach (var value in buffer.AsSpan(start, count))
        {
            // White space between messages is harmless and not worth a word.
            if (skipped == 0 && value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                continue;
            skipped++;
            if (skippedBeginning.Length < BeginningShown)
                skippedBeginning.Append(value is >= 0x20 and < 0x7F ? (char)value : '.');
        }

        start += count;
    }

    private SkippedFrame? TakeSkipped()
    {
        if (skipped == 0)
            return null;

        var frame = new SkippedFrame(skipped, skippedBeginning.ToString());
        skipped = 0;
        skippedBeginning.Clear();
        return frame;
    }

    private bool Fill()
    {
        if (ended)
            return false;

        if (start > 0)
        {
            Buffered.CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);

        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }
}
