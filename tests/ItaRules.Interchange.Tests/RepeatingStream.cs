using System.Text;

namespace ItaRules.Interchange.Tests;

/// <summary>A large file that is never on disk or in memory: a beginning, and one text over and over.</summary>
internal sealed class RepeatingStream(string beginning, string unit, long length) : Stream
{
    private readonly byte[] beginning = Encoding.UTF8.GetBytes(beginning);
    private readonly byte[] block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, Math.Max(1, 64 * 1024 / unit.Length))));
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (position < beginning.Length)
            return Copy(beginning, (int)position, buffer, offset, count);
        return position >= beginning.Length + length ? 0 : Copy(block, (int)((position - beginning.Length) % block.Length), buffer, offset, count);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Copy(byte[] from, int start, byte[] buffer, int offset, int count)
    {
        var taken = Math.Min(count, from.Length - start);
        Array.Copy(from, start, buffer, offset, taken);
        position += taken;
        return taken;
    }
}
