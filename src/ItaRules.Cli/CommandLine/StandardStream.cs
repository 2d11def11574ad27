namespace ItaRules.Cli.CommandLine;

/// <summary>Standard output or standard error, which may be a file on a full disk, or closed.</summary>
/// <param name="stream">Where what is written goes.</param>
/// <param name="isNeeded">Whether the run makes no sense without it. What has to say that something cannot be written cannot say so of itself.</param>
internal sealed class StandardStream(Stream stream, bool isNeeded) : Stream
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="UsageException">It is needed and cannot be written to.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            stream.Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (isNeeded)
                throw new UsageException(new("เขียนผลออกไม่ได้ ดิสก์อาจเต็มหรือปลายทางปิดไปแล้ว", "the result cannot be written; is the disk full, or is what should take it closed?"));
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
