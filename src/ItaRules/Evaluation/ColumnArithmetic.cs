using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ItaRules.Evaluation;

/// <summary>The arithmetic of rules on 64 sheets at once. Missing is NaN, and every operation hands it on.</summary>
internal static class ColumnArithmetic
{
    // The width that every processor has: code for a wider one cannot be compiled beforehand.
    private const int Lanes = 2;

    /// <summary>A bit for each number that is at least <paramref name="threshold"/>; 0 for missing ones.</summary>
    public static ulong AtLeast(ReadOnlySpan<double> column, double threshold)
    {
        var limit = Vector128.Create(threshold);
        var vectors = MemoryMarshal.Cast<double, Vector128<double>>(column);
        ulong bits = 0;
        for (var i = vectors.Length - 1; i >= 0; i--)
            bits = (bits << Lanes) | Vector128.GreaterThanOrEqual(vectors[i], limit).ExtractMostSignificantBits();
        return bits;
    }

    /// <summary>A bit for each number that is missing.</summary>
    public static ulong Missing(ReadOnlySpan<double> column)
    {
        var vectors = MemoryMarshal.Cast<double, Vector128<double>>(column);
        ulong bits = 0;
        for (var i = vectors.Length - 1; i >= 0; i--)
            bits = (bits << Lanes) | Vector128.IsNaN(vectors[i]).ExtractMostSignificantBits();
        return bits;
    }

    /// <summary>A bit where the left number is less than the right one; 0 where one is missing.</summary>
    public static ulong Less(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var lefts = MemoryMarshal.Cast<double, Vector128<double>>(left);
        var rights = MemoryMarshal.Cast<double, Vector128<double>>(right);
        ulong bits = 0;
        for (var i = lefts.Length - 1; i >= 0; i--)
            bits = (bits << Lanes) | Vector128.LessThan(lefts[i], rights[i]).ExtractMostSignificantBits();
        return bits;
    }

    /// <summary>A bit where the numbers are equal; 0 where one is missing.</summary>
    public static ulong Equal(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var lefts = MemoryMarshal.Cast<double, Vector128<double>>(left);
        var rights = MemoryMarshal.Cast<double, Vector128<double>>(right);
        ulong bits = 0;
        for (var i = lefts.Length - 1; i >= 0; i--)
            bits = (bits << Lanes) | Vector128.Equals(lefts[i], rights[i]).ExtractMostSignificantBits();
        return bits;
    }

    /// <summary>The same number everywhere.</summary>
    public static void Fill(Span<double> column, double value)
    {
        // The framework's own is made of wide vectors and so compiled anew at every start.
        for (var i = 0; i < column.Length; i++)
            column[i] = value;
    }

    /// <summary>Sums.</summary>
    public static void Add(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = left[i] + right[i];
    }

    /// <summary>Differences.</summary>
    public static void Subtract(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = left[i] - right[i];
    }

    /// <summary>Products.</summary>
    public static void Multiply(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = left[i] * right[i];
    }

    /// <summary>Quotients, see <see cref="RuleArithmetic.Divide"/>.</summary>
    public static void Divide(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = RuleArithmetic.Divide(left[i], right[i]);
    }

    /// <summary>The other sign.</summary>
    public static void Negate(ReadOnlySpan<double> column, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = -column[i];
    }

    /// <summary>The lower numbers.</summary>
    public static void Lower(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = Math.Min(left[i], right[i]);
    }

    /// <summary>The higher numbers.</summary>
    public static void Higher(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = Math.Max(left[i], right[i]);
    }

    /// <summary>The numbers rounded to six decimals.</summary>
    public static void Round(ReadOnlySpan<double> column, Span<double> result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = RuleArithmetic.RoundSum(column[i]);
    }
}
