namespace ItaRules.Interchange.Files;

/// <summary>A stream whose first bytes have been looked at and are read again.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream stream;
    private readonly byte[] peeked;
    private int position;

    public PeekedStream(Stream stream, int count)
    {
        this.stream = stream;
        peeked = new byte[count];
        var length = stream.ReadAtLeast(peeked, count, throwOnEndOfStream: false);
        Array.Resize(ref peeked, length);
    }

    /// <summary>The first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Peeked => peeked;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (position == peeked.Length)
            return stream.Read(buffer);
        var length = Math.Min(buffer.Length, peeked.Length - position);
        peeked.AsSpan(position, length).CopyTo(buffer);
        position += length;
        return length;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
