using System.Text;

namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>How a header block was read.</summary>
internal enum HeaderStatus
{
    /// <summary>Its blank line has not arrived yet.</summary>
    Incomplete,

    /// <summary>It is not a header: the bytes only looked like one.</summary>
    NotAHeader,

    /// <summary>It announces a body.</summary>
    Announced,

    /// <summary>It announces a body in an encoding that the protocol does not allow.</summary>
    ForeignEncoding,
}

/// <summary>The header block of one message: <c>Content-Length</c> and, optionally, <c>Content-Type</c>.</summary>
/// <param name="Status">How it was read.</param>
/// <param name="Size">Its own size in bytes with the blank line.</param>
/// <param name="ContentLength">The announced length of the body in bytes.</param>
internal readonly record struct FrameHeader(HeaderStatus Status, int Size = 0, long ContentLength = 0)
{
    private const string LengthField = "Content-Length";
    private const string TypeField = "Content-Type";

    /// <summary>The beginning that both header fields share and that resynchronising looks for.</summary>
    public static ReadOnlySpan<byte> Mark => "Content-"u8;

    /// <summary>
    /// Reads a block that begins at the first byte. A line ends with CR LF or, as some clients send it, LF alone;
    /// fields of other names are passed over.
    /// </summary>
    public static FrameHeader Read(ReadOnlySpan<byte> bytes, int maximumSize)
    {
        long? length = null;
        var foreign = false;
        var at = 0;
        while (true)
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            if (end < 0 || at + end >= maximumSize)
                return new FrameHeader(bytes.Length < maximumSize ? HeaderStatus.Incomplete : HeaderStatus.NotAHeader);

            var line = Encoding.Latin1.GetString(bytes.Slice(at, end)).TrimEnd('\r');
            at += end + 1;
            if (line.Length == 0)
                break;

            var colon = line.IndexOf(':');
            if (colon < 0)
                return new FrameHeader(HeaderStatus.NotAHeader);

            var name = line.AsSpan(0, colon).Trim();
            var value = line.AsSpan(colon + 1).Trim();
            if (name.Equals(LengthField, StringComparison.OrdinalIgnoreCase))
            {
                if (!TryReadLength(value, out var read))
                    return new FrameHeader(HeaderStatus.NotAHeader);
                length = read;
            }
            else if (name.Equals(TypeField, StringComparison.OrdinalIgnoreCase))
            {
                foreign = !IsUtf8(value);
            }
        }

        if (length is null)
            return new FrameHeader(HeaderStatus.NotAHeader);
        return new FrameHeader(foreign ? HeaderStatus.ForeignEncoding : HeaderStatus.Announced, at, length.Value);
    }

    private static bool TryReadLength(ReadOnlySpan<char> value, out long length)
    {
        length = 0;
        if (value.IsEmpty || value.ContainsAnyExceptInRange('0', '9'))
            return false;

        // Past any length that could be meant the number only has to stay large: the body's own end decides.
        foreach (var digit in value)
            length = Math.Min((length * 10) + (digit - '0'), int.MaxValue);
        return true;
    }

    private static bool IsUtf8(ReadOnlySpan<char> contentType)
    {
        const string Parameter = "charset=";
        var at = contentType.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return true;

        var charset = contentType[(at + Parameter.Length)..];
        var end = charset.IndexOf(';');
        charset = (end < 0 ? charset : charset[..end]).Trim().Trim('"');

        // "utf8" is what early versions of the protocol said; it still has to be understood.
        return charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);
    }
}
