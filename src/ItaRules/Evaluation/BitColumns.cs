using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ItaRules.Evaluation;

/// <summary>Reads across words that each hold one bit a sheet.</summary>
internal static class BitColumns
{
    private const int Lanes = 4;

    /// <summary>One and the same bit of up to 64 words, the first word's lowest.</summary>
    public static ulong Bit(ReadOnlySpan<ulong> words, int bit)
    {
        // The wanted bit is moved to where a vector's signs are read off at once.
        var vectors = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
        var shift = 63 - bit;
        ulong bits = 0;
        for (var i = words.Length - 1; i >= vectors.Length * Lanes; i--)
            bits = (bits << 1) | ((words[i] >> bit) & 1);
        for (var i = vectors.Length - 1; i >= 0; i--)
            bits = (bits << Lanes) | (vectors[i] << shift).ExtractMostSignificantBits();
        return bits;
    }
}
