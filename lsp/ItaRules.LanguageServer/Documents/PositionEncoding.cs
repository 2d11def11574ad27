using ItaRules.Text;

namespace ItaRules.LanguageServer.Documents;

/// <summary>
/// The unit in which the client counts characters within a line. The core counts UTF-16 code units; every position that comes in or goes out
/// passes through here. A place outside the text counts as its nearer end, as the protocol says; a byte order mark, which no editor shows as a character, counts for none.
/// </summary>
internal abstract class PositionEncoding
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>UTF-16 code units: what every client knows and what holds when it says nothing.</summary>
    public static readonly PositionEncoding Utf16 = new Utf16Encoding();

    /// <summary>Bytes of UTF-8; a Thai character is three.</summary>
    public static readonly PositionEncoding Utf8 = new Utf8Encoding();

    /// <summary>Its name in the protocol.</summary>
    public abstract string Name { get; }

    /// <summary>Takes the first of the client's encodings, which it orders by preference, that the server knows.</summary>
    public static PositionEncoding Negotiate(Lsp.ClientCapabilities client) =>
        client.PositionEncodings
            .Select(name => name == Utf8.Name ? Utf8 : name == Utf16.Name ? Utf16 : null)
            .FirstOrDefault(encoding => encoding is not null) ?? Utf16;

    /// <summary>The index in the text of a place as the client counts.</summary>
    public int ToIndex(SourceText text, Lsp.Position position)
    {
        if (position.Line >= text.LineCount)
            return text.Length;

        var line = LineOf(text, position.Line);
        return line.Start + ToUtf16(text.Content.AsSpan(line.Start, line.Length), position.Character);
    }

    /// <summary>A place as the client counts.</summary>
    public Lsp.Position ToPosition(SourceText text, int index)
    {
        var place = text.GetLinePosition(index);
        var line = LineOf(text, place.Line);

        // Between CR and LF there is no place that the client knows; the end of the line is nearest.
        return new Lsp.Position(place.Line, FromUtf16(text.Content.AsSpan(line.Start, Math.Clamp(index - line.Start, 0, line.Length))));
    }

    /// <summary>The stretch of the text; a range whose end stands before its start means the same turned around.</summary>
    public TextSpan ToSpan(SourceText text, Lsp.Range range)
    {
        var start = ToIndex(text, range.Start);
        var end = ToIndex(text, range.End);
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>A stretch as the client counts.</summary>
    public Lsp.Range ToRange(SourceText text, TextSpan span) => new(ToPosition(text, span.Start), ToPosition(text, span.End));

    private static TextSpan LineOf(SourceText text, int number)
    {
        var line = text.GetLineSpan(number);
        return number == 0 && text.Content.StartsWith(ByteOrderMark) ? TextSpan.FromBounds(1, line.End) : line;
    }

    /// <summary>UTF-16 code units from the start of the line for <paramref name="character"/> units of this encoding.</summary>
    private protected abstract int ToUtf16(ReadOnlySpan<char> line, int character);

    /// <summary>Units of this encoding in the beginning of a line.</summary>
    private protected abstract int FromUtf16(ReadOnlySpan<char> beginning);

    private sealed class Utf16Encoding : PositionEncoding
    {
        public override string Name => "utf-16";

        private protected override int ToUtf16(ReadOnlySpan<char> line, int character) => Math.Min(character, line.Length);

        private protected override int FromUtf16(ReadOnlySpan<char> beginning) => beginning.Length;
    }

    private sealed class Utf8Encoding : PositionEncoding
    {
        public override string Name => "utf-8";

        private protected override int ToUtf16(ReadOnlySpan<char> line, int character)
        {
            var index = 0;
            while (index < line.Length)
            {
                var (units, bytes) = Measure(line[index..]);

                // Inside the bytes of one character there is no place: its beginning is nearest.
                if (bytes > character)
                    break;
                character -= bytes;
                index += units;
            }

            return index;
        }

        private protected override int FromUtf16(ReadOnlySpan<char> beginning)
        {
            var total = 0;
            while (!beginning.IsEmpty)
            {
                var (units, bytes) = Measure(beginning);
                total += bytes;
                beginning = beginning[units..];
            }

            return total;
        }

        private static (int Units, int Bytes) Measure(ReadOnlySpan<char> text) => text[0] switch
        {
            < '\u0080' => (1, 1),
            < '\u0800' => (1, 2),
            var high when char.IsHighSurrogate(high) && text.Length > 1 && char.IsLowSurrogate(text[1]) => (2, 4),
            _ => (1, 3),
        };
    }
}
