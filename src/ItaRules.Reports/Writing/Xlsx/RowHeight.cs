using System.Globalization;

namespace ItaRules.Reports.Writing.Xlsx;

/// <summary>How high a row must be. Spreadsheet programs do not all find out themselves, and Thai that is cut off cannot be read.</summary>
internal static class RowHeight
{
    private const double LineHeight = 21;

    /// <summary>How much of a line words fill: Thai is broken between words only.</summary>
    private const double Filled = 0.88;

    /// <summary>No row can be higher.</summary>
    private const double Maximum = 409;

    /// <summary>How many lines a text takes.</summary>
    /// <param name="paragraphs">The text.</param>
    /// <param name="characters">How many characters of usual width the column has room for.</param>
    public static int Lines(IEnumerable<string> paragraphs, double characters) =>
        paragraphs.SelectMany(paragraph => paragraph.Split('\n')).Sum(line => Math.Max(1, (int)Math.Ceiling(Width(line) / (characters * Filled))));

    /// <summary>The height of so many lines, in points.</summary>
    public static double Of(int lines) => Math.Min(Maximum, lines * LineHeight);

    // Vowels and tone marks above and below take no room of their own.
    private static int Width(string line) => line.Count(c => char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark);
}
