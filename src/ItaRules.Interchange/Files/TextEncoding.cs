using System.Text;
using System.Text.Unicode;

namespace ItaRules.Interchange.Files;

/// <summary>Finds the encoding of a text file: UTF-8, UTF-16, or the Thai code page that older office programs write.</summary>
internal static class TextEncoding
{
    private const int SampleSize = 64 * 1024;

    /// <summary>The Thai code page, Windows-874.</summary>
    public static Encoding Thai
    {
        get
        {
            RegisterCodePages();
            return Encoding.GetEncoding(874);
        }
    }

    /// <summary>Makes the code pages of older programs known to the runtime.</summary>
    public static void RegisterCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding of a stream. A byte order mark, which decides before all else, is left for the reader.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="whole">The stream from its beginning.</param>
    public static Encoding Guess(Stream stream, out Stream whole)
    {
        var peeked = new PeekedStream(stream, SampleSize);
        whole = peeked;
        return Guess(peeked.Peeked);
    }

    private static Encoding Guess(ReadOnlySpan<byte> sample)
    {
        // Every other byte of Latin text and of Thai is 0 or 0E in UTF-16, and no text in another encoding holds a zero.
        var zeros = CountZeros(sample, 0);
        var laterZeros = CountZeros(sample, 1);
        if (zeros + laterZeros > 0)
            return laterZeros >= zeros ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return Utf8.IsValid(WholeCharacters(sample)) ? Encoding.UTF8 : Thai;
    }

    private static int CountZeros(ReadOnlySpan<byte> sample, int offset)
    {
        var zeros = 0;
        for (var i = offset; i < sample.Length; i += 2)
        {
            if (sample[i] == 0)
                zeros++;
        }

        return zeros;
    }

    // The sample may end inside a character.
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> sample)
    {
        if (sample.Length < SampleSize)
            return sample;
        var end = sample.Length;
        while (end > sample.Length - 4 && (sample[end - 1] & 0xC0) == 0x80)
            end--;
        return sample[..Math.Max(0, end - 1)];
    }
}
