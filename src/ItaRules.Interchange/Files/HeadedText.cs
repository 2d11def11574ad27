namespace ItaRules.Interchange.Files;

/// <summary>A text whose beginning was read before and comes again, in front of the rest.</summary>
/// <param name="head">What comes first.</param>
/// <param name="rest">What follows it; left open.</param>
internal sealed class HeadedText(ReadOnlyMemory<char> head, TextReader rest) : TextReader
{
    private ReadOnlyMemory<char> head = head;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (head.IsEmpty)
            return rest.Read(buffer);
        var length = Math.Min(buffer.Length, head.Length);
        head.Span[..length].CopyTo(buffer);
        head = head[length..];
        return length;
    }

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> one = stackalloc char[1];
        return Read(one) == 0 ? -1 : one[0];
    }

    /// <inheritdoc/>
    public override int Peek() => head.IsEmpty ? rest.Peek() : head.Span[0];
}
