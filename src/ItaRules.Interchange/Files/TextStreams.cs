using System.Text;

namespace ItaRules.Interchange.Files;

/// <summary>Opens text in the encodings that files come in.</summary>
internal static class TextStreams
{
    private const int BufferSize = 32 * 1024;

    /// <summary>
    /// Opens a JSON text: UTF-8, or UTF-16 with or without a byte order mark. A byte that UTF-8 does not know becomes U+FFFD,
    /// which the grammar reports at its place.
    /// </summary>
    /// <param name="stream">The stream; left open.</param>
    public static StreamReader OpenJson(Stream stream)
    {
        var head = new PeekedStream(stream, 4);
        return new StreamReader(head, GuessJson(head.Peeked), detectEncodingFromByteOrderMarks: true, BufferSize, leaveOpen: true);
    }

    // JSON begins with an ASCII character, so a zero beside it tells UTF-16 and its byte order.
    private static Encoding GuessJson(ReadOnlySpan<byte> head) => head switch
    {
        [0, not 0, ..] => Encoding.BigEndianUnicode,
        [not 0, 0, not 0, 0] or [not 0, 0] => Encoding.Unicode,
        _ => Encoding.UTF8,
    };
}
