using System.Buffers;

namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>How far a body has been seen.</summary>
internal enum BodyStatus
{
    /// <summary>The value is still open.</summary>
    Open,

    /// <summary>The outermost object or array is closed.</summary>
    Complete,

    /// <summary>A byte that cannot stand there in JSON.</summary>
    Broken,
}

/// <summary>
/// Follows the nesting of a JSON object or array as its bytes arrive. <c>Content-Length</c> alone cannot be trusted: a peer that
/// dies half way, or states too much, would make the server wait for ever or swallow the messages that follow. The end of the
/// value shows when a message is whole, and a byte that JSON does not allow (as the next header's would be) shows that it never will be.
/// It does not validate: the JSON reader does.
/// </summary>
internal struct BodyScanner
{
    private static readonly SearchValues<byte> plain = SearchValues.Create(" \t\r\n:,0123456789+-.eEtrufalsn"u8);
    private static readonly SearchValues<byte> stringEvents = SearchValues.Create("\"\\\r\n"u8);

    private int depth;
    private bool inString;
    private bool escaped;

    /// <summary>Where the scan stands.</summary>
    public BodyStatus Status { get; private set; }

    /// <summary>Goes on with the next bytes; ends at the last byte of the value, or at the byte that breaks it.</summary>
    /// <returns>How many bytes belong to what has been scanned.</returns>
    public int Scan(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Status == BodyStatus.Open)
            at = inString ? ScanString(bytes, at) : ScanStructure(bytes, at);
        return at;
    }

    private int ScanString(ReadOnlySpan<byte> bytes, int at)
    {
        if (escaped)
        {
            escaped = false;
            return at + 1;
        }

        var next = bytes[at..].IndexOfAny(stringEvents);
        if (next < 0)
            return bytes.Length;

        at += next;
        switch (bytes[at])
        {
            case (byte)'"':
                inString = false;
                break;
            case (byte)'\\':
                escaped = true;
                break;
            default:
                Status = BodyStatus.Broken;
                return at;
        }

        return at + 1;
    }

    private int ScanStructure(ReadOnlySpan<byte> bytes, int at)
    {
        var next = depth == 0 ? bytes[at..].IndexOfAnyExcept(" \t\r\n"u8) : bytes[at..].IndexOfAnyExcept(plain);
        if (next < 0)
            return bytes.Length;

        at += next;
        switch (bytes[at])
        {
            case (byte)'{' or (byte)'[':
                depth++;
                break;
            case (byte)'}' or (byte)']' when depth > 0:
                if (--depth == 0)
                    Status = BodyStatus.Complete;
                break;
            case (byte)'"' when depth > 0:
                inString = true;
                break;
            default:
                Status = BodyStatus.Broken;
                return at;
        }

        return at + 1;
    }
}
