using System.Buffers;
using System.Globalization;

namespace ItaRules.Interchange.Tables;

/// <summary>What a cell says where a score should be.</summary>
internal enum CellScoreKind
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>That there is no score (<c>-</c>).</summary>
    Missing,

    /// <summary>A score.</summary>
    Score,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A score as a cell gives it: Arabic or Thai digits, with or without the word for points behind.</summary>
/// <param name="Kind">What the cell says.</param>
/// <param name="Value">The score as printed, which may be outside 0–100; NaN where there is none.</param>
internal readonly record struct CellScore(CellScoreKind Kind, double Value)
{
    private const string PointsWord = "คะแนน";

    private static readonly SearchValues<char> numberCharacters = SearchValues.Create("0123456789.");

    private static readonly CellScore empty = new(CellScoreKind.Empty, double.NaN);
    private static readonly CellScore other = new(CellScoreKind.Other, double.NaN);

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="names">Knows what means that there is no score.</param>
    /// <param name="hasDecimalComma">Whether <c>79,05</c> is a number, as where semicolons separate the cells.</param>
    public static CellScore Read(ReadOnlySpan<char> text, TableNames names, bool hasDecimalComma = false)
    {
        if (text.IsEmpty)
            return empty;
        if (TryNumber(text, out var value))
            return new(CellScoreKind.Score, value);
        var whole = text.ToString();
        var plain = LooseText.Plain(whole).AsSpan().Trim();
        if (plain.IsEmpty)
            return empty;
        var number = plain.EndsWith(PointsWord, StringComparison.Ordinal) ? plain[..^PointsWord.Length].TrimEnd() : plain.TrimEnd('%').TrimEnd();
        if (hasDecimalComma && number.Count(',') == 1 && !number.Contains('.') && number.Length - number.IndexOf(',') <= 3)
            number = number.ToString().Replace(',', '.');
        if (TryNumber(number, out value))
            return new(CellScoreKind.Score, value);
        return names.MeansMissing(whole) ? new(CellScoreKind.Missing, double.NaN) : other;
    }

    /// <summary>
    /// Reads the score at the end of a cell that holds a name too, as in <c>การปฏิบัติหน้าที่ ๘๑.๖๔ คะแนน</c>: a number followed by the word for points.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="start">Where the number begins.</param>
    /// <returns>The score; null when the cell does not end so.</returns>
    public static double? ReadAtEnd(string text, out int start)
    {
        start = text.Length;
        var plain = LooseText.Plain(text).AsSpan().TrimEnd();
        if (!plain.EndsWith(PointsWord, StringComparison.Ordinal))
            return null;
        plain = plain[..^PointsWord.Length].TrimEnd();
        var begin = plain.LastIndexOfAnyExcept(numberCharacters) + 1;
        if (begin == plain.Length || begin == 0 || !TryNumber(plain[begin..], out var value))
            return null;
        start = begin;
        return value;
    }

    // Digits with at most one point: all that scores are written with, and much quicker than the general parser.
    private static bool TryNumber(ReadOnlySpan<char> text, out double value)
    {
        value = double.NaN;
        if (text.IsEmpty || text.Length > 20)
            return false;
        long digits = 0;
        var decimals = -1;
        var isNegative = text[0] == '-';
        var count = 0;
        for (var i = isNegative ? 1 : 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '.' && decimals < 0)
            {
                decimals = 0;
                continue;
            }

            if (c is < '0' or > '9')
                return false;
            if (++count > 15)
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
            digits = (digits * 10) + (c - '0');
            if (decimals >= 0)
                decimals++;
        }

        if (count == 0 || decimals == 0)
            return false;
        value = decimals <= 0 ? digits : digits / Scale(decimals);
        if (isNegative)
            value = -value;
        return true;
    }

    // Dividing by an exact power of ten gives the double nearest to the decimal number.
    private static double Scale(int decimals) => decimals switch
    {
        1 => 10,
        2 => 100,
        3 => 1000,
        _ => Math.Pow(10, decimals),
    };
}
